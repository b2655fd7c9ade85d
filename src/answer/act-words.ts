import type { QueryTerm } from '../search/analyzer'
import type { Question } from './question'
import { otherWords } from './structure-subject'

/** Words that speak of the act itself are no matter. */
const ACT_LEMMAS = new Set(
  `zarządzenie akt dokument przepis regulamin numer nr data dzień obowiązywać wejść wchodzić wejście życie moc tracić stracić utracić
  uchylić uchylony zastąpić poprzedni wcześniejszy przedtem stary dawny podstawa prawny podpis podpisać podpisany wydać prezydent miasto
  wyrzucić aktualny spokojnie osobiście załącznik schemat rysunek obrazek diagram drzewko grafika wykres kosz lamus wylecieć skasować anulować unieważnić znieść artykuł ustawa
  paragraf mówić dziennik rok oprzeć powołać obejrzeć it this pójść przyjść iść nazwisko dół koniec szukać znaleźć zobaczyć pokazać zostać przestać tamten parafka
  ordinance act come came into force effect when did issue issued sign signed title number date replace repeal link adres tekst treść opublikować tytuł sprawa ważny obecny nowy chwila kiedy rok podział regulować wcześnie zanim
  punkt ustęp strona widnieć`.split(/\s+/),
)

/** How many words speak neither of the act nor of structure. */
export function wordsBesideAct(question: Question): number {
  const isOfActs = ({ lemma, token }: QueryTerm): boolean =>
    ACT_LEMMAS.has(lemma) || ACT_LEMMAS.has(token.text.toLowerCase())
  return otherWords({ ...question, terms: question.terms.filter((term) => !isOfActs(term)) })
}
