/** "które komórki", "wszystkich", "więcej niż jeden referat", "ile komórek i jakie": more than one unit is expected. */
const PLURAL =
  /\b(?:ktor[ey] (?:komorki|referaty|zespoly|oddzialy|stanowiska|dwie|jednostki)|ktorzy|wszystkich,? ktorzy|wszyscy po kolei|wiecej niz jed\w+|nie tylko jed\w+|pare referatow|kilka (?:komorek|referatow)|ile (?:\w+ )?komorek|wymien\w*|obie|zaleznie od|po kolei|jacy|jakie komorki|which (?:teams|units|departments)|kto jedno|kto drugie|ma z tym do czynienia|macza\w*|dwie rzeczy|do kogo z czym|wspolnie|rozne komorki|nie jedna komorka|\w+ komorki$)/

/** Whether the wording itself expects several units. */
export function expectsSeveral(folded: string): boolean {
  return PLURAL.test(folded)
}
