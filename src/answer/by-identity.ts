import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked } from './asked'
import { CODE, NAME, SUPERIOR_NOUN } from './intent'
import { isKnownUnit, isNamedAsUnit, otherWords, subjectOf } from './structure-subject'

const CALLED = /\bnazyw\w*|\bnazw[aey]\b|\bcalled\b/

/** "kod źródłowy", "kody kreskowe" are no unit's code. */
const OTHER_CODE =
  /\bkod\w* (?:zrodl|kresk|qr|dostep|pin|program|poczt|aktyw)|\bkto\b.*\bwszystki(?:e|ch) (?:kod|symbol|oznacz)/

/** "to jest oddział czy referat?" */
const WHICH_KIND = /\b(?:referat|oddzial|stanowisk)\w* czy (?:\w+ ){0,2}(?:referat|oddzial|stanowisk)\w*/

/** What a code is written on. */
const ON_PAPER: ReadonlySet<string> = new Set([
  'pismo',
  'koperta',
  'wpisać',
  'wpisywać',
  'napisać',
  'nagłówek',
  'formularz',
  'ticket',
])

/** What a code is asked of, however it is described: "kod komórki od …". */
const OF_UNIT = /\b(?:referat|komork|oddzial|stanowisk|zespol|ekip|ludzi|tych|ci|unit|team)\w*/

/** The code or the name of a unit, which also says what kind of unit it is. */
export function readIdentity(asked: Asked): Answer | undefined {
  const { folded, mention, organization, structure } = asked
  if (SUPERIOR_NOUN.test(folded)) return undefined
  const question = { ...asked.question, terms: asked.terms.filter(({ lemma }) => !ON_PAPER.has(lemma)) }
  const others = otherWords(question)
  const isOfUnit = (mention !== undefined && isNamedAsUnit(question, mention)) || OF_UNIT.test(folded)
  const beside = isOfUnit ? MAX_OTHER_WORDS : 1
  if (CODE.test(folded) && !OTHER_CODE.test(folded) && others <= beside) {
    const subject = subjectOf(question, { ...asked, others })
    return isKnownUnit(subject, organization) ? structure.identity(subject, 'code') : undefined
  }
  if (mention?.by === 'code') return NAME.test(folded) ? structure.identity(mention.unit, 'name') : undefined
  // "a jak się nazywa ten referat?", "to jest oddział czy referat?"
  const asksName = CALLED.test(folded) || WHICH_KIND.test(folded)
  const known = others === 0 && asksName ? (mention?.unit ?? asked.before) : undefined
  return isKnownUnit(known, organization) ? structure.identity(known, 'name') : undefined
}
