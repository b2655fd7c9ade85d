import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked } from './asked'
import { isDescriptive } from './described-unit'
import { LEADER } from './intent'
import { isKnownUnit, namingTerms, otherWords, withCodesMarked } from './structure-subject'

/** "prawda?", "zgadza się?", "dobrze mówię?", "czy …?": what is said is to be confirmed. */
const CONFIRMS = new RegExp(
  [
    String.raw`\bczy\b|\bto prawda\b|\bprawda\b|\bzgadza\b|\bpotwierd\w+|\bnieprawdaz\b|\bprzypadkiem\b|\bracj[ea]\b`,
    String.raw`\bdobrze (?:mowie|mysle|pamietam|rozumiem|kojarze|wiem|slysz\w+|licze)\b|\b(?:wydaje mi sie|slyszal\w+|podobno|ponoc|mowi\w*|powiedzia\w+),? (?:\w+ )?ze\b`,
    String.raw`[ ,.–-](?:tak|nie|no nie|co nie|right|correct|true|yes|is ?n.?t it|don.?t they|does ?n.?t it)(?: czy nie)? ?\?\s*$|\bchyba\b`,
    String.raw`\bis it true\b|^(?:and )?(?:does|do|is|are)(?:n.?t)?\b|\b(?:am i|that's|is that) (?:right|correct)\b`,
  ].join('|'),
)

const RANKED = String.raw`(?:(?:i{1,3}|\d|pierwsz\w+|drug\w+|trzeci\w*|first|second|third|the|samego|bezposredni\w*|bezposrednio|wprost|od razu|directly|pana?|pani|czy|albo|lub|or|do|pod|u) ){0,5}`

/** "podlegają II Zastępcy", "jest pod dyrektorem", "należy do oddziału": that somebody is under somebody, or in something. */
const STANDS_UNDER = new RegExp(
  [
    String.raw`\b(?:podlega(?:ja|l\w*)?|podporzadkowan[aey]|raportuj[ea]|podpadaj?a?|podchodz[ia]a?)\b(?: \w+)? (?:do |pod )?${RANKED}${LEADER}`,
    String.raw`\b(?:jest|sa|siedzi|siedza|nalez[ya]|wisi|wisza|dziala|dzialaja|szukac|pracuje|pracuja|przypisan\w+)\b(?: \w+)? (?:do|pod|u|przy|w pionie) ${RANKED}${LEADER}`,
    String.raw`\b(?:nalez[ya]|wchodz\w+ w sklad|wchodz\w+ do|podlega(?:ja)?(?: pod)?|jest czescia|sa czescia|(?:siedzi|siedza|jest|sa)(?: \w+)?(?= w\b)|przypisan\w+)(?: do| w)? (?:ten |tego |tym )?oddzial\w*`,
    String.raw`\b(?:jest|sa|siedzi|siedza|nalez[ya]|wchodz[ia]a?)\b(?: \w+)? (?:w|do|pod) (?:skladu? |skladzie )?#`,
    String.raw`[,–-] ?(?:oba |obie |oboje |to |sa )?(?:u|pod) ${RANKED}${LEADER}`,
    String.raw`\bpodleg\w* t\w{1,3} sam\w+ ${LEADER}(?=.* co\b)`,
    String.raw`\b(?:to|jest|sa) (?:\w+ )?czes[ck]\w*|\bto (?:chyba |pewnie )?(?:pod |u )?${RANKED}${LEADER}`,
    String.raw`\breports? (?:directly )?to ${RANKED}${LEADER}|\bunder ${RANKED}${LEADER}`,
  ].join('|'),
)

const CONFIRMING: ReadonlySet<string> = new Set([
  'prawda',
  'racja',
  'zgadzać',
  'dobrze',
  'mówić',
  'pamiętać',
  'right',
  'true',
])

/** Without any of these, what is said is asked: "a zamówienia to nie są pod III Zastępcą?" */
const ASKS_OPENLY =
  /\b(?:kto|kogo|komu|kim|co|czego|czym|jak\w*|ktor\w+|ile|ilu|gdzie|dlaczego|wymien\w*|podaj|lista|wypisz|who\w*|what|which|how|why|list)\b/

/** Units in general are no subject: "czy podlegają dyrektorowi jakieś referaty?" */
const KIND = /\b(?:referat|oddzial|komor|stanowisk|jednost|zespol)\w*/

/** "wydział edukacji", which is no unit of the act's. */
const OTHER_OFFICE = /\b(?:wydzial|zarzad|departament)(?:u|owi|em|zie)?\b/

/** "II Zastępca podlega …": a post, of which that is said. */
const POST_STANDS =
  /\b(?:zastepca|wicedyrektor|dyrektor)(?: (?:dyrektora|centrum)){0,2} (?:\w+ )?podlega\b|\bdeputy (?:director )?reports?\b/

/** Whom a unit is really under, when somebody only wants to hear that he is right. */
export function readConfirmation(asked: Asked): Answer | undefined {
  const { question, folded, organization, structure, posts, unit } = asked
  const confirms = CONFIRMS.test(folded)
  if (!confirms && ASKS_OPENLY.test(folded)) return undefined
  const [post, another] = posts
  const isOfPost = unit === undefined && another === undefined && POST_STANDS.test(folded)
  if (confirms && post !== undefined && isOfPost) return structure.superior(post)
  const told = withCodesMarked(question)
  const stands = STANDS_UNDER.exec(told)
  if (stands === null) return undefined
  const before = namingTerms(question).filter(({ token }) => token.end <= stands.index)
  const isOffice = OTHER_OFFICE.test(told.slice(0, stands.index)) && !question.namesFormer
  const subject = isOffice ? undefined : subjectAmong(before, asked)
  if (isKnownUnit(subject, organization)) return structure.superior(subject)
  if (!confirms || ASKS_OPENLY.test(folded)) return undefined
  if (isLeftUnsaid(before, asked) && isKnownUnit(asked.before, organization)) return structure.superior(asked.before)
  return isOffice || isUnknown(before, asked) ? { kind: 'no-competence', nearest: [] } : undefined
}

/** "podlegają II Zastępcy, prawda?" */
function isLeftUnsaid(before: Asked['terms'], { question, unit, folded }: Asked): boolean {
  const terms = question.terms.filter(({ lemma }) => !CONFIRMING.has(lemma))
  const isOfOthers = before.some(isDescriptive) || KIND.test(folded)
  return unit === undefined && !isOfOthers && otherWords({ ...question, terms }) === 0
}

/** "czy przedszkola podlegają III Zastępcy?": nobody whom the act knows. */
function isUnknown(before: Asked['terms'], { unit, describe, folded }: Asked): boolean {
  const said = before.filter(isDescriptive).length
  return unit === undefined && said > 0 && said <= MAX_OTHER_WORDS && describe(before, folded) === undefined
}

/** The unit that the words before the verb name, or that people call so. */
function subjectAmong(terms: Asked['terms'], { units, describe, folded }: Asked): string | undefined {
  const lemmas = new Set(terms.map(({ lemma }) => lemma))
  const named = units.find((mention) => [...mention.lemmas].every((lemma) => lemmas.has(lemma)))
  const called = named?.by === 'code' ? undefined : describe(terms, folded)
  const saysMore = called?.by === 'nickname' && called.lemmas.size > (named?.lemmas.size ?? 0)
  return saysMore ? called.unit : named?.unit
}
