import type { SourceLine } from './clean'
import { opensSection } from './markers'
import { OrdinanceSyntaxError } from './parse'
import { parsePolishDate } from './polish-date'

/** The title part: what the act is called, when and by whom it was issued. */
export interface Preface {
  readonly number: string
  /** ISO date. */
  readonly dateDocument: string
  /** In the genitive: "Prezydenta Miasta Krakowa". */
  readonly passedBy: string
  /** "w sprawie …". */
  readonly title: string
  /** The whole title part on one line, as printed. */
  readonly text: string
}

/** The signature, and what stands after it. */
export interface Conclusions {
  /** In whose name it was signed ("PREZYDENTA MIASTA"), when the signature says "z up.". */
  readonly onBehalfOf?: string
  readonly signatory?: string
  readonly signatoryPost?: string
  /** Web addresses under the signature; they may belong to another act and are never the source of this one. */
  readonly strayAddresses: readonly string[]
  /** The signature on one line, as printed, without the addresses. */
  readonly text: string
}

/** The lines of an act cut into its four parts. */
export interface ActParts {
  readonly preface: readonly SourceLine[]
  readonly preamble: readonly SourceLine[]
  readonly body: readonly SourceLine[]
  readonly conclusions: readonly SourceLine[]
}

const PREAMBLE = /^Na podstawie(?!\p{L})/u
const SIGNATURE = /^(?:z up\. |PREZYDENT|BURMISTRZ|WÓJT)/u
const MARKED = /^(?:§|\d+[a-z]?[.)]|[a-z]{1,2}\)|[–—-]\s)/
const OFFICE = /^(?:Prezydent|Burmistrz|Wójt|Zastępc|Sekretarz|Skarbnik|Dyrektor)/iu
const ADDRESS = /^https?:\/\//

/** Cuts the lines where "Na podstawie…" begins, where the first § stands, and where the signature starts. */
export function cutAct(lines: readonly SourceLine[], file: string): ActParts {
  if (lines.length === 0) throw new OrdinanceSyntaxError('the file is empty; expected the text of an act', 1, file)
  const body = lines.findIndex((line) => opensSection(line.text))
  if (body < 0) throw new OrdinanceSyntaxError('no section found; expected "§ 1."', lines.at(-1)?.line ?? 1, file)
  const basis = lines.findIndex((line) => PREAMBLE.test(line.text))
  const preamble = basis >= 0 && basis < body ? basis : body
  const conclusions = conclusionsStart(lines)
  return {
    preface: lines.slice(0, preamble),
    preamble: lines.slice(preamble, body),
    body: lines.slice(body, conclusions),
    conclusions: lines.slice(conclusions),
  }
}

/** The signature is a block of its own after a finished sentence of the last section, or begins with its usual words. */
function conclusionsStart(lines: readonly SourceLine[]): number {
  const lastSection = lines.findLastIndex((line) => opensSection(line.text))
  for (let at = lastSection + 1; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || MARKED.test(line.text)) continue
    const newBlock = line.afterGap && lines[at - 1]?.text.endsWith('.')
    if (newBlock || SIGNATURE.test(line.text)) return at
  }
  return lines.length
}

/** Reads number, issuer, date and title; throws when one of them is missing. */
export function readPreface(lines: readonly SourceLine[], file: string): Preface {
  const text = joinLines(lines)
  const line = lines[0]?.line ?? 1
  const match = /^ZARZĄDZENIE NR (\S+) (.+?) Z DNIA (\d{1,2} \p{L}+ \d{4}) r\. (w sprawie .+)$/iu.exec(text)
  const [, number, issuer, date, title] = match ?? []
  const dateDocument = parsePolishDate(date ?? '')
  if (number === undefined || issuer === undefined || title === undefined || dateDocument === undefined) {
    throw new OrdinanceSyntaxError(
      'the title part is not "ZARZĄDZENIE NR … <issuer> Z DNIA <day month year> r. w sprawie …"',
      line,
      file,
    )
  }
  return { number, dateDocument, passedBy: capitalizeWords(issuer), title, text }
}

/** Reads the signature block; every part of it may be absent. */
export function readConclusions(lines: readonly SourceLine[]): Conclusions {
  const strayAddresses = lines.filter((line) => ADDRESS.test(line.text)).map((line) => line.text)
  const signature = lines.filter((line) => !ADDRESS.test(line.text))
  const [first] = signature
  const onBehalfOf = /^z up\.\s*(.+)$/iu.exec(first?.text ?? '')?.[1]
  const signed = (onBehalfOf === undefined ? signature : signature.slice(1)).map(({ text }) => text)
  const signatory = signed.find((line) => !OFFICE.test(line))
  const signatoryPost = signed.find((line) => OFFICE.test(line))
  return {
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(signatoryPost === undefined ? {} : { signatoryPost }),
    strayAddresses,
    text: joinLines(signature),
  }
}

/** The lines of a part as one line. */
export function joinLines(lines: readonly SourceLine[]): string {
  return lines.map((line) => line.text).join(' ')
}

/** "PREZYDENTA MIASTA BIELSKA-BIAŁEJ" → "Prezydenta Miasta Bielska-Białej"; what is not all capitals stays as printed. */
function capitalizeWords(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(' I ', ' i ')
}
