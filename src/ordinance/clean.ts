/** One printed line that holds something, with its place in the file. */
export interface SourceLine {
  /** Without space at either end; white space inside is one space. */
  readonly text: string
  /** Counted from 1. */
  readonly line: number
  /** True when an empty line (a page gap or a new block) stands before it. */
  readonly afterGap: boolean
}

/** A file's text as its non-empty lines: no BOM, no page breaks, runs of white space (also U+00A0) as one space. */
export function cleanLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let afterGap = true
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .forEach((raw, index) => {
      // A form feed ends a page, but editors do not count it as the end of a line.
      raw.split('\f').forEach((part, page) => {
        const text = joinWhiteSpace(part)
        if (page > 0 || text === '') afterGap = true
        if (text === '') return
        lines.push({ text, line: index + 1, afterGap })
        afterGap = false
      })
    })
  return lines
}

/** Every run of white space as one space: the form in which quotations are compared with the source. */
export function joinWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
