import { isUnitCode } from '../organization/model'
import type { Answer } from './answer'
import type { Asked } from './asked'
import { COUNT, SUBORDINATES } from './intent'

/** Those under somebody who was named before. */
export const HIS_OWN =
  /\bpod soba\b|\b(?:kto|co|kogo|ile|ilu|jak\w+|ktor\w+)\b.*\bpod (?:nim|nia|nimi)\b|\bpodwladn|\bkogo (?:\w+ ){0,2}ma\b|\bpodleg\w* (?:mu|jej|im|tej osobie|temu \w+)\b/

/** "czym kieruje?", "jakie komórki nadzoruje?": after an answer that named a post. */
const WHAT_HE_LEADS = /\b(?:kieruje|nadzoruje|rzadzi|dowodzi|zarzadza|leads|manages)\b/

/** "czyim podwładnym są?" asks the other way. */
const WHOSE = /\bczyi\w*/

/** "kto kupuje dla referatów podległych I Zastępcy" asks for somebody else. */
const SAID_OF_THEM = /\bpodleg(?:l|aja?c)\w+/

const ASKS_UP = /\b(?:komu|pod kim|pod kogo)\b|\bwhom? (?:does|do|is|are)\b.*\bto\W*$|\bto whom\b/

/** "jakie komórki … dyrektora", "what units … the deputy": said beside a post, it asks for those under it. */
const ASKS_FOR_UNITS =
  /\b(?:jak|ktor)\w+ (?:\w+ ){0,2}(?:referat|oddzial|komor|stanowisk|jednost|zespol)\w*|\b(?:what|which|list)\b.*\b(?:units|teams|sections)\b|\b(?:komorki|jednostki|referaty|oddzialy|zespoly),? (?:ktore|co)\b|\b(?:wymien|wypisz|wylicz|podaj|wskaz|pokaz|list[ae]|wykaz|spis)\w* (?:\w+ ){0,2}(?:referat|oddzial|komor|stanowisk|jednost|zespol)\w*|\bwhat\b.*\b(?:supervise|oversee|manage|head|run)s?\b|\b(?:kto|co|kogo)\b.*\b(?:pod|under)\b|\b(?:co|kogo) (?:\w+ )?ma\b|\bma (?:co|kogo)\b/

/** Who is under a post, or under whoever was spoken of. */
export function readSubordinates(asked: Asked): Answer | undefined {
  const { folded, unit, post, others, before, organization, structure } = asked
  if (unit !== undefined) return undefined
  if (post !== undefined) {
    const asksDown =
      (SUBORDINATES.test(folded) && !ASKS_UP.test(folded) && (others === 0 || !SAID_OF_THEM.test(folded))) ||
      (others === 0 && ASKS_FOR_UNITS.test(folded) && !ASKS_UP.test(folded))
    const counts = COUNT.test(folded)
    if (!asksDown && !(counts && post !== organization.head)) return undefined
    return structure.subordinates(post, { counted: counts, folded, without: asked.exceptions })
  }
  // "a kogo ma pod sobą?" after an answer that named a post
  if (before === undefined || WHOSE.test(folded)) return undefined
  const leads = !isUnitCode(before) && others === 0 && WHAT_HE_LEADS.test(folded)
  if (!leads && !HIS_OWN.test(folded)) return undefined
  return isUnitCode(before)
    ? structure.parts(before, COUNT.test(folded))
    : structure.subordinates(before, { counted: COUNT.test(folded), folded })
}
