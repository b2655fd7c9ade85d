import type { Answer } from './answer'
import type { Asked } from './asked'
import { isDescriptive } from './described-unit'
import { LEADER } from './intent'
import { isKnownUnit, namingTerms } from './structure-subject'

/** "prawda?", "zgadza się?", "dobrze mówię?", "czy …?": what is said is to be confirmed. */
const CONFIRMS = new RegExp(
  [
    String.raw`^(?:a |i |no )?czy\b|\bczy to prawda\b|\bto prawda\b|\bprawda\b|\bzgadza\b|\bpotwierd\w+|\bnieprawdaz\b|\bracj[ea]\b`,
    String.raw`\bdobrze (?:mowie|mysle|pamietam|rozumiem|kojarze|wiem|slysz\w+|licze)\b|\b(?:wydaje mi sie|slyszal\w+|podobno|ponoc|mowi\w*|powiedzia\w+),? (?:\w+ )?ze\b`,
    String.raw`[ ,.–-](?:tak|nie|no nie|co nie|right|correct|true|yes|is ?n.?t it|don.?t they|does ?n.?t it)(?: czy nie)? ?\?\s*$|\bchyba\b`,
    String.raw`\bis it true\b|^(?:and )?(?:does|do|is|are)\b|\b(?:am i|that's|is that) (?:right|correct)\b`,
  ].join('|'),
)

const RANKED = String.raw`(?:(?:i{1,3}|\d|pierwsz\w+|drug\w+|trzeci\w*|first|second|third|the|samego|bezposredni\w*|bezposrednio|wprost|od razu|directly|pana?|pani) ){0,3}`

/** "podlegają II Zastępcy", "jest pod dyrektorem", "należy do oddziału": that somebody is under somebody, or in something. */
const STANDS_UNDER = new RegExp(
  [
    String.raw`\b(?:podleg|podporzadk|raportuj|podpad|podchodz)\w* (?:\w+ )?(?:do |pod )?${RANKED}${LEADER}`,
    String.raw`\b(?:jest|sa|siedzi|siedza|nalez[ya]|wisi|wisza|dziala|dzialaja|pracuje|pracuja|przypisan\w+)\b(?: \w+)? (?:do|pod|u|przy|w pionie) ${RANKED}${LEADER}`,
    String.raw`\b(?:nalez[ya]|wchodz\w+ w sklad|wchodz\w+ do|jest czescia|sa czescia|(?:siedzi|siedza|jest|sa)(?: \w+)?(?= w\b)|przypisan\w+)(?: do| w)? (?:ten |tego |tym )?oddzial\w*`,
    String.raw`\bpodleg\w* t\w{1,3} sam\w+ ${LEADER}(?=.* co\b)`,
    String.raw`\b(?:to|jest|sa) (?:\w+ )?czes[ck]\w*|\bto (?:chyba |pewnie )?(?:pod |u )?${RANKED}${LEADER}`,
    String.raw`\breports? (?:directly )?to ${RANKED}${LEADER}|\b(?:is|are) under ${RANKED}${LEADER}`,
  ].join('|'),
)

/** "wydział edukacji", which is no unit of the act's. */
const OTHER_OFFICE = /\b(?:wydzial|zarzad|departament)(?:u|owi|em|zie)?\b/

/** "II Zastępca podlega …": a post, of which that is said. */
const POST_STANDS =
  /\b(?:zastepca|wicedyrektor|dyrektor)(?: (?:dyrektora|centrum)){0,2} (?:\w+ )?podlega\b|\bdeputy (?:director )?reports?\b/

/** Whom a unit is really under, when somebody only wants to hear that he is right. */
export function readConfirmation(asked: Asked): Answer | undefined {
  const { question, folded, organization, structure, unit, posts, describe } = asked
  if (!CONFIRMS.test(folded)) return undefined
  const [post, another] = posts
  const isOfPost = unit === undefined && another === undefined && POST_STANDS.test(folded)
  if (post !== undefined && isOfPost) return structure.superior(post)
  const stands = STANDS_UNDER.exec(question.foldedInPlace)
  if (stands === null) return undefined
  const before = namingTerms(question).filter(({ token }) => token.end <= stands.index)
  const isOffice = OTHER_OFFICE.test(question.foldedInPlace.slice(0, stands.index)) && !question.namesFormer
  if (isOffice) return { kind: 'no-competence', nearest: [] }
  const subject = subjectAmong(before, asked)
  if (isKnownUnit(subject, organization)) return structure.superior(subject)
  // "czy przedszkola podlegają III Zastępcy?": nobody whom the act knows.
  const isStranger = before.some(isDescriptive) && unit === undefined && describe(before, folded) === undefined
  return isStranger ? { kind: 'no-competence', nearest: [] } : undefined
}

/** The unit that the words before the verb name, or that people call so. */
function subjectAmong(terms: Asked['terms'], { units, describe, folded }: Asked): string | undefined {
  const lemmas = new Set(terms.map(({ lemma }) => lemma))
  const named = units.find((mention) => [...mention.lemmas].every((lemma) => lemmas.has(lemma)))
  const called = named?.by === 'code' ? undefined : describe(terms, folded)
  const saysMore = called?.by === 'nickname' && called.lemmas.size > (named?.lemmas.size ?? 0)
  return saysMore ? called.unit : named?.unit
}
