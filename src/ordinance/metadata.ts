import type { Conclusions, Preface } from './frame'
import { parsePolishDate } from './polish-date'
import { walk, type EId, type Provision } from './provision'

/** Another act, as this one names it. */
export interface ActReference {
  readonly number: string
  /** ISO date. */
  readonly dateDocument: string
  readonly passedBy: string
  readonly title: string
  /** The provision that names it. */
  readonly source: EId
}

/** What can be said about the act as a whole, in the words of the ELI ontology. */
export interface Metadata {
  readonly number: string
  /** ISO date. */
  readonly dateDocument: string
  /** "Prezydenta Miasta Krakowa": the issuer in the genitive, as a citation needs it. */
  readonly passedBy: string
  readonly title: string
  /** The words of the legal basis. */
  readonly basedOn: string
  /** ISO date and the provision that sets it. */
  readonly firstDateEntryInForce?: { readonly date: string; readonly source: EId }
  readonly repeals: readonly ActReference[]
  /** Provisions that speak of an annex, which our text does not hold. */
  readonly annexes: readonly EId[]
  /** True when somebody signed for the issuer ("z up."). */
  readonly signedByDelegation: boolean
}

const DATE = String.raw`(\d{1,2} \p{L}+ \d{4})`
const ENTRY_IN_FORCE = new RegExp(String.raw`wchodzi w życie z dniem (?:${DATE}|(podpisania))`, 'u')
const REPEAL = new RegExp(
  String.raw`(?:Trac\p{L}+ moc|Uchyla się) zarządzenie nr (\S+) (.+?) z dnia ${DATE} r\. (w sprawie .+?)\.?$`,
  'iu',
)
const ANNEX = /stanowi\p{L}* załącznik/u

/** Gathers what preface, preamble, final provisions and signature say about the act. */
export function readMetadata(
  frame: { preface: Preface; preamble: string; conclusions: Conclusions },
  sections: readonly Provision[],
): Metadata {
  const { preface, preamble, conclusions } = frame
  const provisions = [...walk(sections)]
  const entry = findEntryInForce(provisions, preface.dateDocument)
  return {
    number: preface.number,
    dateDocument: preface.dateDocument,
    passedBy: preface.passedBy,
    title: preface.title,
    basedOn: preamble,
    ...(entry === undefined ? {} : { firstDateEntryInForce: entry }),
    repeals: provisions.flatMap(readRepeal),
    annexes: provisions.filter((provision) => ANNEX.test(provision.text)).map((provision) => provision.eId),
    signedByDelegation: conclusions.onBehalfOf !== undefined,
  }
}

function findEntryInForce(
  provisions: readonly Provision[],
  dateDocument: string,
): Metadata['firstDateEntryInForce'] | undefined {
  for (const { text, eId } of provisions) {
    const match = ENTRY_IN_FORCE.exec(text)
    if (match === null) continue
    const date = match[1] === undefined ? dateDocument : parsePolishDate(match[1])
    if (date !== undefined) return { date, source: eId }
  }
  return undefined
}

function readRepeal({ text, eId }: Provision): ActReference[] {
  const [, number, passedBy, date, title] = REPEAL.exec(text) ?? []
  const dateDocument = parsePolishDate(date ?? '')
  if (number === undefined || passedBy === undefined || title === undefined || dateDocument === undefined) return []
  return [{ number, passedBy, title, dateDocument, source: eId }]
}
