import type { Ordinance } from '../ordinance/ordinance'
import { parentEId, type EId } from '../ordinance/provision'
import type { AnswerKind } from './answer'
import type { DialogueContext } from './dialogue'
import { ASKS_WHO, MEANS_LAST_MATTER, OWN_STAFF, POINTS_BACK } from './intent'
import type { Question } from './question'

/** "a kto tam zakłada konta?": in what the last answer's unit looks after. */
const POINTS_THERE =
  /\b(?:tam|(?:w|na) (?:nim|niej)|do (?:niego|niej)|w tym (?:samym )?(?:programie|systemie|serwisie|portalu)|there)\b/

/** "a kto to potem pokazuje na wykresach?": somebody does something else with it. */
const THEN = /\b(?:potem|pozniej|nastepnie|dalej|z kolei|na koniec|afterwards|later|then)\b/

/** "a do obiegu dokumentów? kto jej tam zakłada konto": another place is named. */
const NAMES_PLACE = /^(?:a|i|no a) (?:do|na|w|we|z|przy) (?!(?:nim|niej|nich|tym|tej|tych)\b)[^?,.]{3,}[?,.] ?\w/

/** "a w Wydziale Finansowym?", "a budżet Zarządu Zieleni?": another office, named, and the last matter at most. */
const NAMES_OFFICE =
  /^(?:a|i|no a) (?:co z |jak )?(?:\w+ )?(?:w |we |u )?(?:wydzia(?:l|le|lu|lowi)|zarzad(?:u|zie|owi)?|biur(?:o|a|ze|u)|departamen(?:t|tu|cie|towi)) (?!dla\b)[^,.;:?!]+\W*$/

/** Provisions that speak of the Centrum itself, in the act's words. */
const OF_THE_WHOLE = /(?<!\p{L})Centrum(?!\p{L})|Dyrektora i Zastępców/u

/** How a question about a matter goes on with the last answer. */
export interface FollowUp {
  /** The provision whose words the question leaves unsaid. */
  readonly topic?: EId
  /** True when it goes on with a matter that the act settles. */
  readonly continues: boolean
  /** Units that the last answer named, unless somebody else is asked for. */
  readonly spokenOf: ReadonlySet<string>
  /** Provisions that are not asked for again: the last answer's, when it is asked who does something else with its matter. */
  readonly answered: ReadonlySet<string>
  /** True when the last answer was about the Centrum's own people: "a delegacje?" is then asked by one of them. */
  readonly ofStaff: boolean
  /** True when it is asked in what the last answer's unit looks after: "a kto tam zakłada konta?" */
  readonly pointsThere: boolean
  /** True when the last answer's matter, the Centrum's own, is asked of another office: "a Wydziału Edukacji?" */
  readonly ofAnotherOffice: boolean
}

const NOTHING: FollowUp = {
  continues: false,
  spokenOf: new Set(),
  answered: new Set(),
  ofStaff: false,
  pointsThere: false,
  ofAnotherOffice: false,
}

/** Answers after which a remark is likely to stay with the act. */
const SETTLED: ReadonlySet<AnswerKind> = new Set(['competent-units', 'choice', 'every-unit', 'unit', 'contact'])

/** What a follow-up needs of the act. */
export interface FollowUpDeps {
  readonly ordinance: Ordinance
  /** Lemmas of a provision's own words. */
  readonly wordsOf: (eId: EId) => readonly string[]
}

/** Reads a question about a matter as what it is after the last answer. */
export function readFollowUp(question: Question, context: DialogueContext | undefined, deps: FollowUpDeps): FollowUp {
  if (context === undefined) return NOTHING
  const [last] = context.provisions
  const pointsBack = POINTS_BACK.test(question.folded)
  const corrects = question.opening === 'correction'
  const continues = SETTLED.has(context.kind) && (pointsBack || corrects || question.matter.length === 1)
  const leavesUnsaid = last !== undefined && pointsBack && question.matter.length <= MAX_OWN_TERMS
  const asksWho = ASKS_WHO.test(question.folded)
  const pointsThere =
    SETTLED.has(context.kind) && pointsBack && POINTS_THERE.test(question.folded) && !NAMES_PLACE.test(question.folded)
  const anew = leavesUnsaid && !pointsThere && asksWho && shares(question, deps.wordsOf(last))
  const isThen = SETTLED.has(context.kind) && pointsBack && asksWho && THEN.test(question.folded)
  const isTopic = anew || (leavesUnsaid && MEANS_LAST_MATTER.test(question.folded))
  return {
    ...(isTopic ? { topic: last } : {}),
    continues,
    spokenOf: new Set<string>(continues && !anew ? context.subjects : []),
    answered: new Set<string>(anew || (isThen && !isTopic) ? context.provisions.slice(0, 1) : []),
    pointsThere,
    ofAnotherOffice:
      SETTLED.has(context.kind) &&
      last !== undefined &&
      NAMES_OFFICE.test(question.folded) &&
      [last, parentEId(last)].some((eId) => OF_THE_WHOLE.test((eId && deps.ordinance.provisions.get(eId)?.text) ?? '')),
    ofStaff: continues && last !== undefined && OWN_STAFF.test(deps.ordinance.provisions.get(last)?.text ?? ''),
  }
}

/** Such a question names little of its matter itself. */
const MAX_OWN_TERMS = 5

/** "a kto pisze samą odpowiedź?": the object is the last answer's. */
function shares({ matter }: Question, words: readonly string[]): boolean {
  return matter.some(({ lemma }) => words.includes(lemma))
}
