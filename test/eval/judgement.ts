import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from '../../src/answer/outcome'
import { parseCitation } from '../../src/ordinance/citation'
import { isWithin } from '../../src/ordinance/provision'

export type Category = 'duty' | 'several' | 'structure' | 'unit' | 'common' | 'meta' | 'out_of_scope'

/** A judged question; the fields are explained in README.md. */
export interface Judgement {
  readonly id: string
  readonly question: string
  readonly context?: readonly string[]
  readonly category: Category
  readonly units: readonly string[]
  readonly accept: readonly string[]
  readonly refs: readonly string[]
  readonly also_kind?: readonly string[]
  readonly style: string
  readonly difficulty: number
  readonly why: string
}

/** Whether an outcome is right by the rules of README.md. */
export function isRight(judgement: Judgement, outcome: Outcome): boolean {
  const { category, units, accept, refs } = judgement
  if (outcome.kind === 'none') return category === 'out_of_scope' || (judgement.also_kind ?? []).includes('none')
  const [first = ''] = outcome.units
  const firstIsRight = units.includes(first) || accept.includes(first)
  switch (category) {
    case 'out_of_scope':
      return false
    case 'duty':
      return firstIsRight && outcome.units.length <= Math.max(3, units.length)
    case 'structure':
    case 'unit':
      return firstIsRight
    case 'several':
      return firstIsRight && units.every((unit) => outcome.units.slice(0, 6).includes(unit))
    case 'common':
      return outcome.kind === 'common' || accept.includes(first) || /^§ 21(?: |$)/.test(outcome.refs[0] ?? '')
    case 'meta':
      return refs.some((ref) => isNear(outcome.refs[0], ref))
  }
}

/** Whether the first citation proves the answer; undefined when the question has none to compare with. */
export function isExactlyCited(judgement: Judgement, outcome: Outcome): boolean | undefined {
  const { refs, category } = judgement
  if (refs.length === 0) return undefined
  const [first] = outcome.refs
  if (first === undefined) return false
  const loose = category === 'unit' || category === 'structure' || category === 'meta'
  return refs.some((ref) => (loose ? isNear(first, ref) : first === ref))
}

/** True for the same provision, or one above or below it. */
function isNear(citation: string | undefined, ref: string): boolean {
  if (citation === undefined) return false
  if (citation === ref) return true
  const cited = parseCitation(citation)
  const judged = parseCitation(ref)
  return cited !== undefined && judged !== undefined && (isWithin(cited, judged) || isWithin(judged, cited))
}

/** The JSON lines of a file, which is looked for in this folder. */
export function readLines<T>(file: string): T[] {
  return readFileSync(resolve(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The judged questions of a file in this folder. */
export function readJudgements(file: string): Judgement[] {
  return readLines<Judgement>(file)
}
