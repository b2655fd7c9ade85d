import type { Concept } from '../search/thesaurus'

/** A line of `thesaurus.json` that holds one concept. */
const CONCEPT_LINE = /^\s*(\{.*\}),?\s*$/

/** A concept as the file holds it. */
export type WrittenConcept = Pick<Concept, 'prefLabel' | 'altLabel' | 'eId' | 'note'> & { readonly added: string }

/** The text of a thesaurus with one concept more, as its last; every other line stays as it is. */
export function addConcept(text: string, concept: WrittenConcept): string {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => CONCEPT_LINE.test(line))
  if (last < 0) throw new Error('the thesaurus does not hold one concept a line')
  const before = lines.slice(0, last)
  const after = lines.slice(last + 1)
  return check([...before, `${withoutComma(lines[last])},`, `    ${printConcept(concept)}`, ...after].join('\n'))
}

/** The text of a thesaurus without the concepts that fit; every other line stays as it is. */
export function removeConcepts(text: string, fits: (concept: unknown) => boolean): string {
  const lines = text.split('\n').filter((line) => {
    const json = CONCEPT_LINE.exec(line)?.[1]
    return json === undefined || !fits(JSON.parse(json))
  })
  const last = lines.findLastIndex((line) => CONCEPT_LINE.test(line))
  return check(lines.map((line, at) => (at === last ? withoutComma(line) : line)).join('\n'))
}

/** In the manner of the file: a space after each colon and comma. */
function printConcept(concept: WrittenConcept): string {
  const fields = Object.entries(concept).map(([key, value]) => `"${key}": ${printValue(value)}`)
  return `{${fields.join(', ')}}`
}

function printValue(value: string | readonly string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map((it) => JSON.stringify(it)).join(', ')}]`
}

function withoutComma(line = ''): string {
  return line.replace(/,\s*$/, '')
}

/** Throws a SyntaxError rather than give a text that cannot be loaded. */
function check(text: string): string {
  JSON.parse(text)
  return text
}
