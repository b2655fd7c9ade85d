import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer } from './answer'
import type { UnitDescriber } from './described-unit'
import { CONTACT, FAILURE, SUPERIOR } from './intent'
import { isInside } from './matters'
import { HEAD_OF_OTHERS } from './post-mention'
import { expectedUnits } from './plurality'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import type { StructureAnswers } from './structure-answers'
import { namingTerms, otherWords } from './structure-subject'
import { contactOf } from './unit-answers'

const MEANS = new RegExp(String.raw`${CONTACT.source}|\b(?:nr|namiar\w*|dzwoni(?:c|e|my))\b`)

/** The same with what stands beside: "numer wewnętrzny", "godziny pracy". */
const MEANS_AND_BESIDE = new RegExp(
  String.raw`${MEANS.source}|\b(?:telefonu|wewnetrzn\w*|sluzbow\w*|stacjonarn\w*|prac(?:y|uja|uje)|gdzie|number)\b`,
  'g',
)

/** "telefon do …", "numer na …", "skontaktować się z …", "gdzie siedzi …": somebody is to be reached, who is named there. */
const REACHES =
  /\b(?:telefon\w*|tel|numer\w*|nr|e-?mail\w*|mail\w*|kontakt\w*|namiar\w*|phone|contact)\.?(?: (?:telefonu|wewnetrzn\w*|sluzbow\w*|kontaktow\w*|number)){0,2} (?:do|na|of|for|to)\b|\b(?:kontakt\w*|skontaktow\w*|contact)\b(?: sie)? (?:z|ze|with)\b|\b(?:zadzwon\w*|dodzwon\w*|dzwoni\w*|napisac)\b(?: sie)? (?:do|na)\b|\bgdzie (?:siedz|sa|ich znajd)\w*/

/** A thing is never reached so: "telefon do usc" asks for an office, whatever it is. */
const CALLS = /\b(?:telefon\w*|tel|numer\w*|nr|kontakt\w*)\.?(?: telefonu)? do\b/

/** Offices and people; of a thing "telefon" and "adres" say something else: "telefon kadry", but not "adres strony". */
const OFFICE =
  /\b(?:sekretar\w+|kadr\w*|kancelari\w*|help ?desk\w*|service ?desk\w*|dyspozytor\w*|support\w*|cyberk\w*|ksiegow\w*|prawni\w*|archiwum|strateg\w*|\w+(?:owc|ist|ant)(?:y|ow|om|ami|i)|refera\w*|oddzial\w*|stanowisk\w*|komork\w*|zespol\w*|dzial\w*)\b/

/** Nobody in particular: "telefon do informatyków", "jak się z wami skontaktować". */
const ANYBODY =
  /\b(?:informatyk(?:a|ow|ami|iem|ach)?|it|wami|was|centrum)\b|^kontakt\W*$|^(?:do kogo|gdzie|na jaki numer) (?:\w+ )?(?:za)?dzwonic\W*$/

/** What answering needs. */
export interface ContactDeps {
  readonly organization: Organization
  /** What the conversation was about, as far as the question goes on with it. */
  readonly earlier: readonly Subject[]
  readonly describe: UnitDescriber
  readonly structure: StructureAnswers
  /** The unit to turn to when nobody is named. */
  readonly firstLine: UnitCode | undefined
  /** The answer to a question about a matter. */
  readonly byMatter: (question: Question) => Answer
}

/** How to reach a post or a unit, or that somebody else is meant; undefined when a contact word belongs to a matter. */
export function answerByContact(question: Question, deps: ContactDeps): Answer | undefined {
  const { folded, foldedInPlace, terms } = question
  if (!MEANS.test(folded) || FAILURE.test(folded) || /\b(?:kto|dla)\b/.test(folded)) return undefined
  // "komu podlega zespół od telefonów", "jakie komórki zajmują się telefonami"
  if (SUPERIOR.test(folded) || expectedUnits(folded) === 'several') return undefined
  const means = [...foldedInPlace.matchAll(MEANS_AND_BESIDE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const said = terms.filter(({ token }) => !means.some((span) => isInside(token, span)))
  const subject = { ...question, terms: said, matter: said }
  const found = findUnit(subject, deps) ?? findPost(subject, deps)
  const namesCode = question.units.some(({ by }) => by === 'code')
  if (found !== undefined || said.length === 0 || namesCode || !CALLS.test(folded)) return found
  if (HEAD_OF_OTHERS.test(folded)) return { kind: 'no-competence', nearest: [] }
  const answer = deps.byMatter(subject)
  return answer.kind === 'no-competence' ? answer : undefined
}

function findUnit(question: Question, { organization, earlier, describe, firstLine }: ContactDeps): Answer | undefined {
  const { folded, terms, units } = question
  const isSomebody = REACHES.test(folded) || OFFICE.test(folded)
  const named = units.find(({ lemmas }) => terms.some(({ lemma }) => lemmas.has(lemma)))
  const called = isSomebody ? describe(namingTerms(question), folded) : undefined
  const isCalled = called?.by === 'nickname' && called.lemmas.size >= (named?.lemmas.size ?? 0)
  const mention = isCalled ? called : named
  if (otherWords(question, mention) > 0) return undefined
  if (mention !== undefined && (isSomebody || mention.by === 'code')) return contactOf(mention.unit, organization)
  const before = earlier.find((subject): subject is UnitCode => isUnitCode(subject) && organization.units.has(subject))
  if (question.posts.length > 0 || mention !== undefined) return undefined
  if (before !== undefined) return contactOf(before, organization)
  return firstLine !== undefined && ANYBODY.test(folded) ? contactOf(firstLine, organization) : undefined
}

/** A post's answer tells how to reach it. */
function findPost(question: Question, { structure, earlier }: ContactDeps): Answer | undefined {
  const [before] = earlier
  const post = question.posts[0] ?? (before === undefined || isUnitCode(before) ? undefined : before)
  const isAsked = post !== undefined && question.units.length === 0 && otherWords(question) === 0
  return isAsked ? structure.post(post) : undefined
}
