import type { EId } from '../ordinance/provision'
import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import type { Twins } from '../search/twins'
import type { Answer, AnswerKind, Competence } from './answer'
import type { DialogueContext } from './dialogue'
import type { Question } from './question'
import { createStructureAnswers } from './structure-answers'

/** "a drugi?", "a ten trzeci co robi?": one of several that were named. */
const ANOTHER_OF_THEM =
  /^(?:a |i |no a )?(?:ten |ta |to |te )?(?<rank>pierwsz|drug|trzeci|ostatni)(?:[iye]|ie|iego|emu|ego|im|ym)?(?: (?:co |czym |za co |kto |to |sie |robi|zajmuje|odpowiada|jest)+)?\W*$/

/** "i kto jeszcze?" */
const WHO_ELSE =
  /^(?:a |i |no )?(?:kto|ktos|jeszcze kto|kto tam) (?:jeszcze|poza nimi|oprocz nich|procz nich)\W*$|\b(?:who|anyone) else\b/

/** "a kto robi to samo dla szkół?": the same action, another object. */
const SAME_ACTION = /\b(?:to|tak) samo\b|\btym samym\b.*\bdla\b|\bthe same\b/

const RANKS = ['pierwsz', 'drug', 'trzeci']

/** Kinds of answers that name several of whom one may be meant. */
const NAMES_SEVERAL: ReadonlySet<AnswerKind> = new Set(['members', 'competent-units', 'choice'])

/** What a remark on the last answer needs. */
export interface TurnDeps {
  readonly organization: Organization
  readonly ownerOf: (eId: EId) => UnitCode | undefined
  readonly twins: Twins
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/** Answers a remark that says nothing without the answer before it; undefined for any other question. */
export function answerByTurn(
  question: Question,
  context: DialogueContext | undefined,
  deps: TurnDeps,
): Answer | undefined {
  if (context === undefined) return undefined
  return oneOfThem(question, context, deps) ?? whoElse(question, context, deps) ?? sameAction(question, context, deps)
}

function oneOfThem(
  { folded }: Question,
  { kind, subjects }: DialogueContext,
  { organization }: TurnDeps,
): Answer | undefined {
  const rank = ANOTHER_OF_THEM.exec(folded)?.groups?.['rank']
  if (rank === undefined || !NAMES_SEVERAL.has(kind) || subjects.length < 2) return undefined
  const subject = subjects.at(RANKS.indexOf(rank))
  if (subject === undefined) return undefined
  if (!isUnitCode(subject)) return createStructureAnswers(organization).post(subject)
  const unit = organization.units.get(subject)
  return unit && { kind: 'unit', unit: subject, source: unit.remitSource ?? unit.remitElsewhere ?? unit.source }
}

/** Those with the same duty who were not named; the same ones again when there is nobody else. */
function whoElse({ folded }: Question, context: DialogueContext, { ownerOf, twins }: TurnDeps): Answer | undefined {
  if (!WHO_ELSE.test(folded) || (context.kind !== 'competent-units' && context.kind !== 'choice')) return undefined
  const named = context.subjects.flatMap((unit, at) => toCompetence(unit, context.provisions[at]))
  const others = context.provisions
    .slice(0, 1)
    .flatMap((eId) => twins(eId).flatMap((twin) => toCompetence(ownerOf(twin), twin)))
  const [first, ...rest] = others.filter(({ unit }) => !context.subjects.includes(unit))
  const [again, ...further] = named
  if (first !== undefined) return { kind: 'competent-units', competences: [first, ...rest], nextBest: [] }
  return again && { kind: 'competent-units', competences: [again, ...further], nextBest: [] }
}

function toCompetence(unit: string | undefined, eId: EId | undefined): Competence[] {
  return unit === undefined || eId === undefined || !isUnitCode(unit) ? [] : [{ unit, evidence: [eId] }]
}

/** The unit beside the last answer's that has its duty for the object which is named now. */
function sameAction(
  { folded, matter }: Question,
  { subjects, provisions, kind }: DialogueContext,
  { organization: { units, identifier }, ownerOf, twins, search }: TurnDeps,
): Answer | undefined {
  if (!NAMES_SEVERAL.has(kind) || !SAME_ACTION.test(folded)) return undefined
  const wholes = provisions.map((eId) => units.get(ownerOf(eId) ?? identifier)?.unitOf)
  const beside = [...units.values()].filter(({ unitOf }) => unitOf !== identifier && wholes.includes(unitOf))
  const candidates = new Map<string | undefined, EId | undefined>([
    ...beside.map((unit) => [unit.identifier, unit.remitSource] as const),
    ...provisions.flatMap((eId) => [eId, ...twins(eId)].map((twin) => [ownerOf(twin), twin] as const)),
  ])
  const best = search(matter).hits.find(
    ({ unit }) => unit !== undefined && !subjects.includes(unit) && candidates.has(unit),
  )
  const [competence] = toCompetence(best?.unit, candidates.get(best?.unit))
  return competence && { kind: 'competent-units', competences: [competence], nextBest: [] }
}
