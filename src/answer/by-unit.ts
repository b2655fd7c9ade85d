import { foldDiacritics } from '../language/fold'
import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer } from './answer'
import type { UnitDescriber } from './described-unit'
import { ASKS_WHO, NAME, REMIT, REMIT_OF_UNIT, WHAT_ELSE } from './intent'
import type { QueryTerm } from '../search/analyzer'
import { expectedUnits } from './plurality'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import { listedUnits, namingTerms, otherWords, saysMore } from './structure-subject'
import { remitOf } from './unit-answers'
import type { UnitRecognizer } from './unit-mention'

/** What kind of unit, or which people, are spoken of. */
const UNIT_WORD =
  /\b(?:referat\w*|refreat\w*|oddzial\w*|stanowisk\w*|zespol\w*|dzial\w*|komork\w*|jednostk\w*|ekip\w*|(?:ci|te|tych|tymi|tym|ten|ta|ludzie|ludzi|panowie|panie|goscie|chlopaki|dziewczyny) (?:od|z|ze)|oni|unit|team|division|guys|people|folks|strateg\w{0,4})\b/

/** "ci od kabli", "zespół, co robi kopie": a unit is described by its matter. */
const DESCRIBES =
  /\b(?:ci|te|ta|ten|tych|tymi|tym|tamci|tamte|ludzie|ludzi|panowie|panie|goscie|chlopaki|dziewczyny|ekip\w*|zespol\w*|referat\w*|oddzial\w*|stanowisk\w*|komork\w*|dzial\w*|jednostk\w*|team|unit|guys|people|folks),? (?:od|z|ze|ds\.?|do spraw|co|ktor\w+|for|of|that|who)\b|\b(?:team|unit|people)\b/

/** No question of what a unit does is without one of these, and most others are. */
const ASKS_WHAT = /\b(?:co|cz[ey]\w*|za|zakres\w*|jak\w*|z|do|od|po|ktor\w*|wh\w+|to)\b/

/** All who have a duty are asked for, not what one of them does. */
const ASKS_FOR_ALL =
  /\b(?:wszyscy|wszystkie|(?<!\b(?:tej|dzialalnosci|zadan|zadania|zakres\w*|obowiazk\w+|opis\w*) )komorki|ktorzy|kazd\w+|ktore (?:\w+ )?maja)\b/

/** So many words may stand beside a unit that is asked outright what it does. */
const MAX_BESIDE = 4
const MAX_BESIDE_NICKNAME = 2

/** What answering about a unit needs. */
export interface UnitDeps {
  readonly organization: Organization
  /** What the conversation was about, as far as the question goes on with it. */
  readonly earlier: readonly Subject[]
  readonly describe: UnitDescriber
  readonly recognizeUnits: UnitRecognizer
}

/** Answers what a unit does; undefined when the question is about a matter. */
export function answerByUnit(question: Question, deps: UnitDeps): Answer | undefined {
  const { organization, earlier, describe } = deps
  const compared = answerByComparing(question, deps)
  if (compared !== undefined) return compared
  const named = question.units.find(({ unit }) => organization.units.has(unit))
  const before = earlier.find((subject): subject is UnitCode => isUnitCode(subject) && organization.units.has(subject))
  if (named !== undefined && isAboutUnit(question)) {
    const called = saysMore({ ...question, mention: named, others: otherWords(question) }, describe)
    return remitOf(called ?? named.unit, organization)
  }
  if (named === undefined && before !== undefined && goesOn(question)) return remitOf(before, organization)
  const described = partlyNamed(question, deps) ?? describedIn(question, describe)
  return described === undefined ? undefined : remitOf(described, organization)
}

/** "czym się różni … od …", "jaka jest różnica": two units side by side. */
const DIFFERS = /\bczym\b.*\broz?ni\w*|\broznic\w*|\bporowna\w*|\bdifferen(?:ce|t)\b|\bcompare\b|\bkto (?:robi )?co\b/
const AND_WHAT = /\bco\b.*\b(?:a|i) (?:co|czym)\b|\bczym\b.*\b(?:a|i) (?:czym|co)\b|\bwhat\b.*\band what\b/
const COMPARING_WORDS: ReadonlySet<string> = new Set([
  'różnić',
  'różnica',
  'rożnić',
  'porównać',
  'między',
  'a',
  'difference',
  'different',
  'between',
  'compare',
])

/** What two or three named units do, each with its own provision. */
function answerByComparing(question: Question, { organization, describe }: UnitDeps): Answer | undefined {
  const { folded, terms } = question
  const setsApart = DIFFERS.test(folded) || AND_WHAT.test(folded)
  const byCode = question.units.filter(({ by }) => by === 'code').map(({ unit }) => unit)
  if (!setsApart && (byCode.length < 2 || !REMIT_OF_UNIT.test(folded) || ASKS_WHO.test(folded))) return undefined
  const compares = ({ lemma, token }: QueryTerm): boolean =>
    COMPARING_WORDS.has(lemma) || COMPARING_WORDS.has(token.text.toLowerCase())
  const asked = { ...question, terms: terms.filter((term) => !compares(term)) }
  const named =
    byCode.length > 1 ? [...new Set(byCode)] : setsApart ? listedUnits(asked, describe, { compared: true }) : []
  if (named.length < 2 || named.length > MAX_COMPARED || (byCode.length > 1 && otherWords(asked) > 1)) return undefined
  const [first, ...others] = named.flatMap((unit) => {
    const remit = remitOf(unit, organization)
    return remit?.kind === 'unit' ? [{ unit, evidence: [remit.source] as const }] : []
  })
  return first && { kind: 'competent-units', competences: [first, ...others], nextBest: [] }
}

/** Nobody compares more at once. */
const MAX_COMPARED = 3

/** "oddział zamówień", "referat kadr": a kind and one or two words, which are part of its name or what people call it. */
const KIND_AND_PART =
  /^(?:refera|oddzia|stanow|dzia|zespo|komor)\p{L}+(?: (?:ds\.?|od|do spraw))?(?: [\p{L}-]+){1,2}\W*$/u

/** Beside what kind of unit it is, less of a name says who is meant. */
const LEAST_NAMED = 0.35

function partlyNamed(question: Question, { organization, describe, recognizeUnits }: UnitDeps): UnitCode | undefined {
  const { folded, terms } = question
  if (!KIND_AND_PART.test(folded)) return undefined
  const isOfKind = (code: UnitCode | undefined): boolean => {
    const kind = foldDiacritics((code && organization.units.get(code)?.classification) ?? '').slice(0, KIND_LETTERS)
    return kind !== '' && (folded.startsWith(kind) || /^(?:dzia|zespo|komor)/.test(folded))
  }
  const called = describe(namingTerms(question), folded)
  const mentions = [...(called?.by === 'nickname' ? [called] : []), ...recognizeUnits(terms, LEAST_NAMED)]
  const units = mentions
    .filter((mention) => otherWords(question, mention) === 0)
    .flatMap(({ unit }) => [unit, organization.units.get(unit)?.unitOf])
  return units.find(isOfKind)
}

/** "refera", "oddzia", "stanow" tell the kinds apart. */
const KIND_LETTERS = 6

/** "co jeszcze robią?", "a co oni właściwie robią?", "telefon?": nothing but that. */
function goesOn(question: Question): boolean {
  const { folded } = question
  const asksRemit =
    WHAT_ELSE.test(folded) || REMIT_OF_UNIT.test(folded) || (REMIT.test(folded) && question.tokens.length <= MAX_REMARK)
  return asksRemit && otherWords(question) === 0
}

/** "a zakres?", "ich zadania?" */
const MAX_REMARK = 3

/** The unit that is described and asked what it does: "cyberki, za co odpowiadają?", "ci od kabli, co robią?". */
function describedIn(question: Question, describe: UnitDescriber): UnitCode | undefined {
  const { folded } = question
  if (ASKS_WHO.test(folded) || !ASKS_WHAT.test(folded) || !REMIT_OF_UNIT.test(folded)) return undefined
  if (ASKS_FOR_ALL.test(folded)) return undefined
  const mention = describe(namingTerms(question), folded)
  if (mention === undefined || otherWords(question, mention) > MAX_BESIDE_NICKNAME) return undefined
  const isMeant = mention.by === 'nickname' || (DESCRIBES.test(folded) && mention.lemmas.size <= MAX_DESCRIPTION)
  return isMeant ? mention.unit : undefined
}

/** Who describes a unit in more words tells of a matter. */
const MAX_DESCRIPTION = 4

function isAboutUnit(question: Question): boolean {
  const { folded, units } = question
  const [best] = units
  if (best === undefined || expectedUnits(folded) === 'several') return false
  const others = otherWords(question)
  if (best.by === 'code') {
    // "IT-01-5, rozszyfruj": nothing that the act speaks of.
    const isAlone =
      question.tokens.length <= MAX_REMARK &&
      question.terms.every(({ token, known }) => token.kind === 'code' || !known)
    return isAlone || others <= (REMIT.test(folded) || NAME.test(folded) ? 3 : 0)
  }
  if (/\bkto to\b/.test(folded) && /\bstrateg/.test(folded)) return true
  if (!ASKS_WHO.test(folded) && /\bstrateg(?:a|owi|iem|u)?\b/.test(folded) && REMIT.test(folded) && others <= 5)
    return true
  if (ASKS_WHO.test(folded)) return false
  const outright = REMIT_OF_UNIT.test(folded) && !ASKS_FOR_ALL.test(folded)
  if (outright && best.wholeCoverage > MOSTLY_NAMED && others <= MAX_BESIDE) return true
  if (ASKS_FOR_ALL.test(folded)) return false
  if (UNIT_WORD.test(folded)) return others <= (outright ? 2 : REMIT.test(folded) ? 1 : 0)
  return REMIT.test(folded) && others === 0 && best.coverage > 0.9
}

/** From this share on a name is not there by chance. */
const MOSTLY_NAMED = 0.8
