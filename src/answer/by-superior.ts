import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked } from './asked'
import {
  DIVISION,
  LEADER,
  LEADS,
  REMIT,
  SUPERIOR,
  SUPERIOR_NOUN,
  UNDER_SOME_LEADER,
  WHAT_WHOLE,
  WHICH_ABOVE,
  WHICH_WHOLE,
} from './intent'
import { expectedUnits } from './plurality'
import { isNamedAsUnit, listedUnits, namingTerms, otherWords, subjectOf } from './structure-subject'

/** Unless it says outright whom it asks for: "komu podlega ten …, bo na piśmie było inaczej". */
const MAX_WORDS_BESIDE = 6

/** "a on komu?": all that is left unsaid is that somebody is under somebody. */
const UNDER_WHOM =
  /^(?:a |no a |i |ale )?(?:(?:on|ona|oni|one|ten|ta|tamten|tamta|z kolei|sam|wyzej|dalej) ){0,2}(?:komu|pod kim|pod kogo|a nad)(?: (?:on|ona|oni|one|z kolei|dalej|wyzej|sam))?\W*$|\band (?:above|over) (?:him|her|them|that)\b/

/** Said of nothing but units and posts. */
const REPORTS = /\bkomu (?:\w+ ){0,2}podleg\w*/

/** "a zakupy, też pod nim?" */
const UNDER_HIM = /\bpod (?:nim|nia|tym samym|to samo)\b|\btemu samemu\b|\bten sam szef\b/

/** Whom a unit or a post is under, and what a unit is a part of. */
export function readSuperior(asked: Asked): Answer | undefined {
  const { folded, question, mention, post, others, describe, structure } = asked
  const outright = SUPERIOR.test(folded) || namesSuperior(asked) || leavesOpenWho(asked) || asksWhole(asked)
  const leads =
    LEADS.test(folded) && asksAboutUnit(asked) && !DIVISION.test(folded) && expectedUnits(folded) !== 'several'
  const likeHim = UNDER_HIM.test(folded) && (mention?.unit ?? describe(namingTerms(question), folded)?.unit)
  if (likeHim) return structure.superior(likeHim)
  const under = mention !== undefined && post !== undefined && /\bpod\b/.test(folded)
  const which = WHICH_ABOVE.test(folded)
  if (asked.before !== undefined && UNDER_WHOM.test(folded)) return structure.superior(asked.before)
  if (!(outright || leads || under || which)) return undefined
  if (others > MAX_WORDS_BESIDE) return undefined
  if (outright || which) {
    const listed = listedUnits(question, describe)
    const common = listed.length > 1 ? structure.commonSuperior(listed) : undefined
    if (common !== undefined) return common
  }
  if (!outright && !under && others > MAX_OTHER_WORDS) return undefined
  const subject = subjectOf(asked.question, asked)
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

/** "w ramach którego oddziału", "parent unit": what a part belongs to. */
function asksWhole({ folded, question, mention, before, others, organization }: Asked): boolean {
  if (mention !== undefined && others === 0 && (WHOSE.test(folded) || BELONGS.test(folded)))
    return isNamedAsUnit(question, mention)
  if (WHAT_WHOLE.test(folded)) return mention !== undefined || before !== undefined || others <= MAX_OTHER_WORDS
  const isPart = mention !== undefined && organization.units.get(mention.unit)?.unitOf !== organization.identifier
  return isPart && WHICH_WHOLE.test(folded)
}
