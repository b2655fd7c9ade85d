import type { EId } from '../ordinance/provision'
import { isUnitCode, type Organization, type OrganizationalUnit, type UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import type { Twins } from '../search/twins'
import type { Answer, AnswerKind, Competence } from './answer'
import type { DialogueContext } from './dialogue'
import { deputiesOf } from './post-mention'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import type { StructureAnswers } from './structure-answers'
import { remitOf } from './unit-answers'

/** "a drugi?", "a ten trzeci co robi?", "a co robi ten drugi?": one of several that were named. */
const ANOTHER_OF_THEM =
  /^(?:a |i |no a )?(?:(?:co|czym|za co|kto|jest|robi|sie|zajmuje|odpowiada|komu|podlega) )*(?:ten |ta |to |te |temu |tego )?(?:(?<rank>pierwsz|drug|trzeci|ostatni)(?:[iye]|ie|iego|iemu|emu|ego|iej|ej|im|ym)?|(?<roman>i{1,3}))(?: (?:co |czym |za co |kto |to |sie |robi|zajmuje|odpowiada|jest)+)?\W*$/

/** "wymień", "jakie to?": those that the last answer counted. */
const WHICH_ONES =
  /^(?:(?:a|no|i|to) )*(?:wymien\w*|wypisz\w*|podaj\w*|pokaz\w*|list[ae]|jakie(?: to)?|ktore(?: to)?|jacy(?: to)?)(?: (?:je|ich|wszystkie|prosze|mi|sa))*\W*$/

/** "a oddziałów?" */
const OF_KIND = /^(?:a |i |no a )(?:ile )?(?<kind>referat|oddzial|stanowisk)\w*\W*$/
const KINDS = { referat: 'referat', oddzial: 'oddział', stanowisk: 'stanowiska' } as const

/** "a ilu ich jest?" */
const HOW_MANY =
  /^(?:(?:a|no|i|to) )*(?:ile|ilu)(?: (?:ich|tego|tych|jest|to|sa|razem|lacznie|w sumie|wszystkich))*\W*$/

/** "a każdy u siebie też musi?", "tylko oni?": asked of the last answer's duty. */
const ALL_OF_THEM =
  /^(?:a |i |no |ale |to )*(?:czy )?(?:to )?(?:kazd\w+|wszys\w+|inni|inne|reszta|my|nas|u nas|tylko (?:oni|ten|ta|to))\b/

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
  readonly structure: StructureAnswers
  readonly ownerOf: (eId: EId) => UnitCode | undefined
  readonly twins: Twins
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
  /** What the search finds for the words of a provision. */
  readonly searchLike: (eId: EId) => SearchResult
}

/** Answers a remark that says nothing without the answer before it; undefined for any other question. */
export function answerByTurn(
  question: Question,
  context: DialogueContext | undefined,
  deps: TurnDeps,
): Answer | undefined {
  if (context === undefined) return undefined
  return (
    oneOfThem(question, context, deps) ??
    sameOnes(question, context, deps) ??
    everybody(question, context, deps) ??
    whoElse(question, context, deps) ??
    sameAction(question, context, deps)
  )
}

function oneOfThem(
  { folded }: Question,
  { kind, subjects }: DialogueContext,
  { organization, structure }: TurnDeps,
): Answer | undefined {
  const { rank, roman } = ANOTHER_OF_THEM.exec(folded)?.groups ?? {}
  const at = roman === undefined ? RANKS.indexOf(rank ?? '') : roman.length - 1
  const deputies = deputiesOf(organization).map(({ id }) => id)
  const isDeputy = (subject: Subject): boolean => deputies.some((id) => id === subject)
  if (rank === undefined && roman === undefined) return undefined
  const [deputy, ...others] = subjects
  if (deputy !== undefined && isDeputy(deputy) && others.every((other) => !isDeputy(other))) {
    const another = deputies.at(at)
    if (another === undefined) return undefined
    if (kind === 'members') return structure.subordinates(another, { counted: false, folded })
    return kind === 'reporting-line' ? structure.superior(another) : structure.post(another)
  }
  const subject = NAMES_SEVERAL.has(kind) && others.length > 0 ? subjects.at(at) : undefined
  if (subject === undefined) return undefined
  if (!isUnitCode(subject)) return structure.post(subject)
  return remitOf(subject, organization)
}

/** How many the last answer named, or which ones. */
function sameOnes(
  { folded }: Question,
  { kind, subjects }: DialogueContext,
  { organization, structure }: TurnDeps,
): Answer | undefined {
  const [first] = subjects
  const counted = HOW_MANY.test(folded)
  const other = OF_KIND.exec(folded)?.groups?.['kind']
  if (kind === 'members' && (other === 'referat' || other === 'oddzial' || other === 'stanowisk'))
    return structure.classified(KINDS[other])
  if (kind !== 'members' || first === undefined || !(counted || WHICH_ONES.test(folded))) return undefined
  if (!isUnitCode(first)) {
    return subjects.length > 1 ? structure.deputies(counted) : structure.subordinates(first, { counted, folded: '' })
  }
  const units = subjects.map((subject) => (isUnitCode(subject) ? organization.units.get(subject) : undefined))
  const shared = (of: (unit: OrganizationalUnit) => string): boolean =>
    new Set(units.map((unit) => unit && of(unit))).size === 1
  const [{ unitOf, classification } = {}] = units
  if (unitOf === undefined || classification === undefined) return undefined
  const isInside = unitOf !== organization.identifier && shared((unit) => unit.unitOf)
  if (isInside || !shared((unit) => unit.classification)) {
    return structure.composition(isInside ? unitOf : organization.identifier, counted)
  }
  return structure.classified(classification)
}

/** A duty of every unit that is like the last answer's duty, for somebody who asks whether all have it. */
function everybody(
  { folded, matter }: Question,
  { kind, provisions: [last] }: DialogueContext,
  { searchLike }: TurnDeps,
): Answer | undefined {
  const isDuty = kind === 'competent-units' || kind === 'choice'
  if (!isDuty || last === undefined || matter.length > 1 || !ALL_OF_THEM.test(folded)) return undefined
  const common = searchLike(last).hits.find((hit) => hit.common && hit.score >= LIKE_THE_LAST)
  return common && { kind: 'every-unit', sources: [common.eId], specific: [] }
}

/** From this score on, a duty of all is about the last answer's matter: archiving of all has 0.5 of IT-03-2's, trainings of all less. */
const LIKE_THE_LAST = 0.45

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
