/**
 * Turns of phrase in which any matter is put before a help desk: "mam na linii panią z wydziału", "proszę o wskazanie",
 * "do kogo to zgłosić". They are taken out of questions, asked and stored alike, before words are counted.
 */
const FRAMES =
  /(?<!\p{L})(?:(?:mam |pani |pan |ktoś |osoba )?na linii(?: (?:mam|pani[aą]?|pana?|ktoś|osob[aęy]))?(?: (?:z|od|ze) (?:wydziału|jednostki))?|(?:dzwoni[ąa]?|telefonuje) (?:do mnie |do nas )?(?:pani|pan|ktoś|osoba|kierownik|kierowniczka|użytkownik|user)?|(?:pros(?:zę|imy|ze)|zwracam się z prośbą|uprzejmie pros(?:zę|ze)) o (?:wskazanie|informacj[ęe]|podanie|odpowied[źz]|pomoc|wyjaśnienie)?(?: (?:osoby|komórki|referatu|jednostki|kto|o|komorki))?|(?:proszę |prosze )?(?:wska[żz](?:cie|ać|ac)|poda(?:ć|jcie))|(?:do kogo|komu|gdzie) (?:to |tę sprawę |sprawę |mam to |mogę to )?(?:zgłosi[ćc]|przekaza[ćc]|przełączy[ćc]|skierowa[ćc]|zaadresowa[ćc])|czyje to|czyja to (?:sprawa|działka|robota)|z kim (?:o tym |na ten temat )?(?:rozmawiać|porozmawiać|rozmawiac|to uzgodnić)|kto (?:u (?:was|nas|państwa)|od (?:was|nas)|w (?:coi|centrum)|w urzędzie|z informatyki)|mail od \p{L}+, wklejam)(?!\p{L})/giu

/** The text with its frames blanked out; offsets stay as they were. */
export function blankFrames(text: string): string {
  return text.replace(FRAMES, (frame) => ' '.repeat(frame.length))
}
