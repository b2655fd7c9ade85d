import { parentEId, type EId, type Provision } from '../ordinance/provision'
import { toCitation, toEId } from '../ordinance/citation'
import { locate, type Ordinance } from '../ordinance/ordinance'
import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import { namesByDate } from './act-date'
import { wordsBesideAct } from './act-words'
import type { ActTopic, Answer, Source } from './answer'
import { BARE_FACTS } from './bare'
import { otherWords } from './structure-subject'
import type { DialogueContext } from './dialogue'
import {
  ACT_TOPICS,
  ASKS_WHO,
  CONTACT,
  DIVISION,
  POINTS_BACK,
  REMIT,
  SELF_EVIDENT_TOPICS,
  THIS_ACT,
  WHERE_WRITTEN,
} from './intent'
import { deputiesOf, findUnknownDeputy } from './post-mention'
import type { Question } from './question'

/** What the readers of a question about the act need. */
export interface DocumentDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  /** The unit whose remit holds a provision. */
  readonly ownerOf: (eId: EId) => UnitCode | undefined
}

/** The text of a cited provision, levels left out or not; or that it does not exist; undefined when nothing is cited. */
export function answerByCitation({ citations }: Question, { ordinance, ownerOf }: DocumentDeps): Answer | undefined {
  const mention = citations.find(({ levels }) => levels[0]?.[0] === 'section')
  const cited = mention === undefined ? undefined : toEId(mention)
  if (cited === undefined) return undefined
  const [found, ...others] = locate(ordinance, cited).map(({ eId }) => eId)
  if (found === undefined || others.length > 0) {
    const near = found === undefined ? neighbours(cited, ordinance) : [found, ...others].slice(0, MAX_NEAR)
    return { kind: 'not-existing', asked: toCitation(cited), units: [], provisions: near }
  }
  const unit = ownerOf(found)
  return { kind: 'provision', eId: found, ...(unit === undefined ? {} : { unit }) }
}

/** "co w takim piśmie musi się znaleźć?": about the document that the last provision speaks of. */
const SAYS_WHAT =
  /\b(?:tak\w+|t\w{1,3}) (?:pi[sm]\w+|dokumen\w*|zarzadzen\w*|akt\w*|decyz\w*)\b|\bco (?:\w+ ){0,3}(?:musi|ma|powinn\w+|trzeba) (?:\w+ ){0,3}(?:zawierac|okreslac|okreslic|znalezc|byc|napisac|wpisac)\b/

/** The provision that proved the last answer; undefined when something else is asked. */
export function answerByProof(
  question: Question,
  { ownerOf }: DocumentDeps,
  context: DialogueContext | undefined,
): Answer | undefined {
  const proof = context?.provisions[0]
  if (proof === undefined || question.units.length > 0) return undefined
  const asksWhat = context?.kind === 'provision' && POINTS_BACK.test(question.folded) && SAYS_WHAT.test(question.folded)
  const asksWhere =
    WHERE_WRITTEN.test(question.folded) && question.terms.length <= MAX_PROOF_WORDS && context?.kind !== 'act-fact'
  if (!asksWhat && !asksWhere) return undefined
  const unit = ownerOf(proof)
  return { kind: 'provision', eId: proof, ...(unit === undefined ? {} : { unit }) }
}

/** "proszę pokazać dokładnie ten przepis" */
const MAX_PROOF_WORDS = 3

/** "§ 17 lit. a" can mean more than anybody reads. */
const MAX_NEAR = 4

/** That a unit code belongs to no unit, with the codes around it; undefined when every code is known. */
export function answerByUnknownCode(question: Question, { organization }: DocumentDeps): Answer | undefined {
  const { codes } = question
  const divisions = new Set<string>(organization.divisions.map((division) => division.of))
  const unknown = codes.find((code) => isUnitCode(code) && !organization.units.has(code) && !divisions.has(code))
  if (unknown === undefined || codes.some((code) => isUnitCode(code) && organization.units.has(code))) return undefined
  const isGroup = [...organization.units.keys()].some((code) => code.startsWith(`${unknown}-`))
  if (isGroup && !asksWhatItDoes(question)) return undefined
  const group = unknown.split('-').slice(0, 2).join('-')
  const units = [...organization.units.keys()].filter((code) => code === group || code.startsWith(`${group}-`))
  return { kind: 'not-existing', asked: unknown, units, provisions: [] }
}

/** That there is no such deputy, with those that there are; undefined when none is numbered beyond them. */
export function answerByUnknownPost({ folded }: Question, { organization }: DocumentDeps): Answer | undefined {
  const asked = findUnknownDeputy(folded, organization)
  if (asked === undefined) return undefined
  const deputies = deputiesOf(organization)
  return { kind: 'not-existing', asked, units: [], provisions: deputies.map(({ source }) => source) }
}

/** "co robi IT-04", "IT-04?": of a group of units, which is none itself. */
function asksWhatItDoes(question: Question): boolean {
  const { folded, terms, units } = question
  const isAlone = terms.length === 1 && !DIVISION.test(folded)
  return units.length === 0 && otherWords(question) === 0 && (isAlone || REMIT.test(folded))
}

/** The last provision that exists on the way, and its last items: "§ 13 pkt 40" → § 13 pkt 12, pkt 13. */
function neighbours(missing: EId, ordinance: Ordinance): EId[] {
  let above = parentEId(missing)
  while (above !== undefined && !ordinance.provisions.has(above)) above = parentEId(above)
  const siblings: readonly Provision[] =
    above === undefined ? ordinance.sections : (ordinance.provisions.get(above)?.children ?? [])
  const near = siblings.slice(-2).map((provision) => provision.eId)
  return above === undefined ? near : [above, ...near]
}

/** A follow-up on the act has at most this many words of its own. */
const MAX_OTHER_WORDS = 3

/** A fact of the act; undefined when the question is about something else. */
export function answerByFact(
  question: Question,
  deps: DocumentDeps,
  context: DialogueContext | undefined,
): Answer | undefined {
  const goesOn = context !== undefined && context.kind !== 'act-fact'
  const bare = goesOn ? undefined : BARE_FACTS.find(([, wording]) => wording.test(question.folded))?.[0]
  const topic = bare ?? topicOf(question, deps, context)
  if (topic === undefined || (bare === undefined && !isAskedOfAct(question, topic))) return undefined
  if (topic === 'exceptions') return answerByExceptions(deps)
  const sources = sourcesOf(topic, deps)
  const [first, ...others] = sources
  return first === undefined ? undefined : { kind: 'act-fact', topic, sources: [first, ...others] }
}

function topicOf(
  question: Question,
  { ordinance }: DocumentDeps,
  context: DialogueContext | undefined,
): ActTopic | undefined {
  const { folded, units, tokens } = question
  const names = (number: string): boolean => tokens.some(({ text }) => text === number)
  const namesRepealed = ({ number }: { readonly number: string }): boolean =>
    names(number) || (THIS_ACT.test(folded) && names(number.split('/')[0] ?? number))
  if (ordinance.metadata.repeals.some(namesRepealed)) return 'repealed-act'
  if (THIS_ACT.test(folded) && STILL.test(folded) && isDatedAsRepealed(folded, ordinance)) return 'repealed-act'
  const [withoutYear = ''] = ordinance.metadata.number.split('/')
  const namesAct = names(ordinance.metadata.number) || (THIS_ACT.test(folded) && names(withoutYear))
  const aboutAct = namesAct || THIS_ACT.test(folded)
  const isBare = THAT.test(folded) && wordsBesideAct(question) === 0
  const continues = context?.kind === 'act-fact' && units.length === 0
  const found = ACT_TOPICS.find(([name, pattern]) => {
    const isFormer = name === 'former-name' && question.namesFormer
    if (!isFormer && !pattern.test(folded)) return false
    const evident = isFormer || (SELF_EVIDENT_TOPICS[name]?.test(folded) ?? false)
    return (
      evident ||
      aboutAct ||
      (isBare && SAID_OF_ACTS.has(name)) ||
      (continues && otherWords(question) <= MAX_OTHER_WORDS)
    )
  })
  if (found?.[0] === 'number-and-date' && context?.topic === 'repealed-act' && THAT_ONE.test(folded))
    return 'repealed-act'
  return found?.[0] ?? (namesAct ? 'title' : undefined)
}

/** Whether an act is still to be used. */
const STILL = /\b(?:obowiazuj\w*|wazn\w*|aktualn\w*|wyrzuc\w*|moc\w*|stosowac|dziala|valid|in force)\b/

/** An act is named by its date, and not this one. */
function isDatedAsRepealed(folded: string, { metadata }: Ordinance): boolean {
  return metadata.repeals.some((act) => namesByDate(folded, act)) && !namesByDate(folded, metadata)
}

/** "who signed it", "kiedy to weszło w życie": nothing but the act is signed or comes into force. */
const THAT = /\b(?:to|ono|je|it|this|that)\b/
const SAID_OF_ACTS: ReadonlySet<ActTopic> = new Set([
  'signature',
  'issuer',
  'entry-into-force',
  'repealed-act',
  'length',
])

/** "a z kiedy ono było?": of the act that was repealed. */
const THAT_ONE = /\b(?:ono|tamto|tamtego|jego|tego|to|poprzedni\w*|it)\b/

/** "kto podpisuje umowy", "nr telefonu": the same words about something else. */
function isAskedOfAct(question: Question, topic: ActTopic): boolean {
  const { folded } = question
  if (topic === 'signature' && /\b(?:elektroniczn|kwalifikowan|umow|certyfikat|e-podpis)\w*/.test(folded)) return false
  if ((topic === 'number-and-date' || topic === 'signature') && CONTACT.test(folded) && /\btel/.test(folded))
    return false
  const others = wordsBesideAct(question)
  const asksWho = ASKS_WHO.test(folded)
  // "kto archiwizuje stare zarządzenia?"
  if (topic === 'repealed-act' && /\b(?:kto|komu|kim)\b/.test(folded)) return others === 0
  if (topic === 'former-name' && !TODAY.test(folded)) return others <= 1
  const isFormer = topic === 'former-name' && question.namesFormer
  if (isFormer || SELF_EVIDENT_TOPICS[topic]?.test(folded))
    return others <= (asksWho ? (topic === 'annex' ? 1 : MAX_BESIDE_EVIDENT.who) : MAX_BESIDE_EVIDENT.other)
  return others <= (asksWho && !ASKS_WHOSE.has(topic) ? 1 : MAX_OTHER_WORDS)
}

/** Whom a former name means today; otherwise somebody only tells where an old file comes from. */
const TODAY =
  /\b(?:teraz|stal\w*|dzis\w*|obecn\w*|aktualn\w*|samo|rozumiec|nazyw\w*|nazw\w*|czyli|now|today|name|czytac|oznacza\w*|znaczy)\b/

/** So many words may stand beside what says by itself that the act is meant. */
const MAX_BESIDE_EVIDENT = { who: 5, other: 7 } as const

/** Topics that are asked for with "kto", "czyj", "które". */
const ASKS_WHOSE: ReadonlySet<ActTopic> = new Set(['signature', 'issuer', 'repealed-act', 'legal-basis'])

/** Who may set another subordination, and how: the provision speaks for itself. */
function answerByExceptions({ ordinance, organization }: DocumentDeps): Answer | undefined {
  const provision = [...ordinance.provisions.values()].find(({ text }) => /określić inną podległość/u.test(text))
  return provision === undefined ? undefined : { kind: 'provision', eId: provision.eId, actor: organization.head }
}

function sourcesOf(topic: ActTopic, { ordinance, organization }: DocumentDeps): readonly Source[] {
  const { metadata, provisions, sections } = ordinance
  const find = (pattern: RegExp): EId[] =>
    [...provisions.values()].filter(({ text }) => pattern.test(text)).map(({ eId }) => eId)
  switch (topic) {
    case 'number-and-date':
    case 'title':
    case 'issuer':
    case 'source-address':
      return ['preface']
    case 'entry-into-force':
      return metadata.firstDateEntryInForce === undefined ? [] : [metadata.firstDateEntryInForce.source]
    case 'repealed-act':
      return metadata.repeals.map((act) => act.source)
    case 'legal-basis':
      return ['preamble']
    case 'signature':
      return ['conclusions']
    case 'annex':
      return metadata.annexes
    case 'exceptions':
      return []
    case 'length':
      return sections.slice(-1).map(({ eId }) => eId)
    case 'place-in-office':
      return find(/, zwan\p{L}+ dalej „.+będąc\p{L}+ komórką/u)
    case 'former-name':
      return organization.formerName === undefined ? [] : [organization.formerName.source]
  }
}
