import type { UnitCode } from '../organization/model'
import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked } from './asked'
import {
  DIVISION,
  IN_SOME_WHOLE,
  IS_PART,
  LEADER,
  LEADS,
  REMIT,
  STANDS_ALONE,
  SUPERIOR,
  SUPERIOR_NOUN,
  UNDER_SOME_LEADER,
  WHAT_WHOLE,
  WHICH_ABOVE,
  WHICH_WHOLE,
} from './intent'
import { expectedUnits } from './plurality'
import type { Question } from './question'
import { isKnownUnit, isNamedAsUnit, listedUnits, namingTerms, otherWords, subjectOf } from './structure-subject'
import type { UnitMention } from './unit-mention'

/** Unless it says outright whom it asks for: "komu podlega ten …, bo na piśmie było inaczej". */
const MAX_WORDS_BESIDE = 6

/** "a on komu?": all that is left unsaid is that somebody is under somebody. */
const UNDER_WHOM =
  /^(?:a |no a |i |ale )?(?:(?:on|ona|oni|one|ten|ta|tamten|tamta|z kolei|sam|wyzej|dalej|oddzial|referat|zespol|komorka|dzial) ){0,2}(?:komu|pod kim|pod kogo|a nad)(?: (?:on|ona|oni|one|z kolei|dalej|wyzej|sam))?\W*$|\band (?:above|over) (?:him|her|them|that)\b/

/** Said of nothing but units and posts. */
const REPORTS = /\bkomu (?:\w+ ){0,2}podleg\w*/

/** "a zakupy, też pod nim?" */
const UNDER_HIM = /\bpod (?:nim|nia|tym samym|to samo)\b|\btemu samemu\b|\bten sam szef\b/

/** "pod czyim nadzorem", "pod czyją pieczą": said of units, and of matters that a unit watches over. */
const UNDER_WHOSE_EYE =
  /\bpod (?:czyi|czyj)\w* (?:\w+ )?(?:nadzor|ok|oczy|piecz|opiek|kontrol|kuratel|skrzydl)\w*|\b(?:szef|boss)\w* od\b/

/** "w dyrekcji": whoever names its leaders asks about a unit. */
const AMONG_LEADERS = /\b(?:dyrekcj|kierownictw|zastepc(?!z)|wice)\w*/

/** A matter that somebody watches over is no unit, even where one is found for it. */
function watchesMatter({ folded, question, mention, before, others, describe }: Asked): boolean {
  const rest = folded.replace(UNDER_WHOSE_EYE, ' ')
  if (rest === folded || SUPERIOR.test(rest) || AMONG_LEADERS.test(rest)) return false
  if (mention !== undefined) return others > 0 && !isNamedAsUnit(question, mention)
  const called = describe(namingTerms(question), folded)
  const isCalled = called?.by === 'nickname' && otherWords(question, called) === 0
  return !isCalled && (others > 0 || before === undefined)
}

/** Whom a unit or a post is under, and what a unit is a part of. */
export function readSuperior(asked: Asked): Answer | undefined {
  const { folded, question, mention, post, others, describe, structure } = asked
  if (watchesMatter(asked)) return undefined
  if (mention !== undefined && isTurnedToSuperior(question, mention)) return structure.superior(mention.unit)
  const whole = asksWhole(asked)
  const outright = whole || SUPERIOR.test(folded) || namesSuperior(asked) || leavesOpenWho(asked)
  const leads =
    LEADS.test(folded) && asksAboutUnit(asked) && !DIVISION.test(folded) && expectedUnits(folded) !== 'several'
  const likeHim =
    asked.before !== undefined &&
    UNDER_HIM.test(folded) &&
    (mention?.unit ?? describe(namingTerms(question), folded)?.unit)
  if (likeHim) return structure.superior(likeHim)
  const under = mention !== undefined && post !== undefined && /\bpod\b/.test(folded)
  const which = WHICH_ABOVE.test(folded)
  if (asked.before !== undefined && UNDER_WHOM.test(folded)) return structure.superior(asked.before)
  if (!(outright || leads || under || which)) return undefined
  if (others > MAX_WORDS_BESIDE) return undefined
  if ((outright || which) && !whole) {
    const listed = listedUnits(question, describe)
    const common = listed.length > 1 ? structure.commonSuperior(listed) : undefined
    if (common !== undefined) return common
  }
  if (!outright && !under && others > MAX_OTHER_WORDS) return undefined
  const subject = subjectOf(asked.question, asked)
  const deputy = which && isPart(subject, asked) ? structure.commonSuperior([subject]) : undefined
  if (deputy !== undefined) return deputy
  if (subject !== undefined) return structure.superior(subject)
  // "komu podlega straż miejska?"
  return others > 0 && REPORTS.test(folded) ? { kind: 'no-competence', nearest: [] } : undefined
}

/** "kto nadzoruje cyberbezpieczeństwo" asks about a matter; "który zastępca nadzoruje…" or "… referat …" about the unit. */
function asksAboutUnit({ question, mention, others, folded }: Asked): boolean {
  return mention !== undefined && (WHICH_ABOVE.test(folded) || (others === 0 && isNamedAsUnit(question, mention)))
}

/** "przełożony referatu wsparcia": nothing else is said, but what a unit is called. */
function namesSuperior({ folded, question, mention, post, others, describe, organization }: Asked): boolean {
  if (others > MAX_OTHER_WORDS) return false
  // "IT-02-2 zastępca?", but not "co robią stanowiska zakupów u III zastępcy"
  const isOpen = (post === undefined || post === organization.head) && !REMIT.test(folded)
  const isNamed = others === 0 && mention !== undefined && isNamedAsUnit(question, mention)
  if (isNamed && isOpen && HAS_LEADER.test(folded)) return true
  if (!SUPERIOR_NOUN.test(folded) && !HAVE_LEADER.test(folded)) return false
  if (others === 0) return true
  const called = mention === undefined ? describe(namingTerms(question), folded) : undefined
  return called?.by === 'nickname' && otherWords(question, called) === 0
}

const HAS_LEADER = new RegExp(String.raw`\b${LEADER}`)
const HAVE_LEADER = new RegExp(String.raw`\b(?:ma|maja)\b.*\b${LEADER}`)

const WHO = /\b(?:kto|kogo|kim|who)\b/

/** "mają nad sobą wiceszefa czy dyrektora": said of units, but "kto podpisuje, dyrektor czy zastępca" is not. */
function leavesOpenWho({ folded }: Asked): boolean {
  return UNDER_SOME_LEADER.test(folded) && !WHO.test(folded)
}

/** "oddział zarządzania aplikacjami – czyj?", "do czego należy IT-05-2" */
const BELONGS =
  /\bdo (?:czego|kogo|(?:jaki|ktor)\w+ (?:komork|jednost|referat)\w*) (?:\w+ )?(?:nalez|wchodz|przypis|zalicz)\w*/
const WHOSE = /\bczyj\w*\W*$/

/** "a pod jaki oddział oni podchodzą?" */
const UNDER_WHICH_WHOLE = /\bpod (?:jak|ktor)\w+ (?:\w+ )?(?:oddzial|pion)\w*|\bjaki oddzial (?:jest )?(?:po)?nad\b/

/** "w ramach którego oddziału", "parent unit": what a part belongs to. */
function asksWhole({ folded, question, mention, before, others, describe, organization }: Asked): boolean {
  if (mention !== undefined && others === 0 && (WHOSE.test(folded) || BELONGS.test(folded)))
    return isNamedAsUnit(question, mention)
  if (mention === undefined && before === undefined && others > MAX_OTHER_WORDS) return false
  if (WHAT_WHOLE.test(folded)) return true
  const isCalled = (): boolean => describe(namingTerms(question), folded)?.by === 'nickname'
  if (others === 0 && UNDER_WHICH_WHOLE.test(folded)) return true
  if (others <= MAX_OTHER_WORDS && asksWhetherPart(folded))
    return mention !== undefined || before !== undefined || isCalled()
  return isPart(mention?.unit, { organization }) && WHICH_WHOLE.test(folded)
}

function isPart(subject: string | undefined, { organization }: Pick<Asked, 'organization'>): subject is UnitCode {
  return isKnownUnit(subject, organization) && organization.units.get(subject)?.unitOf !== organization.identifier
}

/** "pismo do przełożonego referatu …": whoever else the story names. */
const TURNED_TO_SUPERIOR =
  /\b(?:do|u|od|zgod\w+|podpis\w*|akceptacj\w*|jest) (?:przelozon|zwierzchni|szef|boss)\w* (?:\w+ )?(?:(?:referat|oddzial|stanowisk|komork|zespol)\w* )?(?:ds\.? |do spraw |od )?[„"]?$/

/** "wniosek kierowniczki referatu … do jej przełożonego" */
const TO_HER_SUPERIOR = /\b(?:do|u|od) (?:jej|jego|ich) (?:przelozon|zwierzchni|szef|boss)\w*/

function isTurnedToSuperior(question: Question, mention: UnitMention): boolean {
  const { terms, foldedInPlace } = question
  const { lemmas } = mention
  if (!SUPERIOR_NOUN.test(foldedInPlace)) return false
  if (TO_HER_SUPERIOR.test(foldedInPlace)) return isNamedAsUnit(question, mention)
  const first = terms.find(({ lemma }) => lemmas.has(lemma))
  return first !== undefined && TURNED_TO_SUPERIOR.test(foldedInPlace.slice(0, first.token.start))
}

/** "samodzielna komórka czy kawałek oddziału", "są w jakimś oddziale?" */
function asksWhetherPart(folded: string): boolean {
  return (STANDS_ALONE.test(folded) && IS_PART.test(folded)) || IN_SOME_WHOLE.test(folded)
}
