import { foldDiacritics } from '../language/fold'

/** Finds the word of the collection that a misspelt one most likely is. */
export interface TypoCorrector {
  /** The nearest known form, or undefined when none is near enough. */
  correct(word: string): string | undefined
}

/** Shorter words have too many neighbours: "sesj" is near "sesja", "kod" is near everything. */
const MIN_LENGTH = 4
/** From this length on, two slips are forgiven. */
const TWO_SLIPS_LENGTH = 8

/** Forms whose folded spelling has the same length. */
interface Bucket {
  readonly forms: readonly { readonly form: string; readonly folded: string }[]
  /** The letters of each form as bits; most forms are told apart by them alone. */
  readonly letters: Int32Array
}

/** Builds a corrector over word forms; comparison ignores diacritics, an exchanged pair of letters is one slip. */
export function createTypoCorrector(forms: Iterable<string>): TypoCorrector {
  const byLength = new Map([...groupByLength(forms)].map(([length, bucket]) => [length, toBucket(bucket)]))
  return {
    correct(word) {
      const folded = foldDiacritics(word)
      if (folded.length < MIN_LENGTH || folded.length > 30) return undefined
      const letters = letterSet(folded)
      let allowed = folded.length >= TWO_SLIPS_LENGTH ? 2 : 1
      let best: string | undefined
      for (const step of [0, 1, -1, 2, -2]) {
        const bucket = byLength.get(folded.length + step)
        if (bucket === undefined) continue
        for (let at = 0; at < bucket.letters.length && Math.abs(step) <= allowed; at++) {
          // Each slip changes at most two letters of the set.
          if (bitCount((bucket.letters[at] ?? 0) ^ letters) > 2 * allowed) continue
          const candidate = bucket.forms[at]
          const slips = candidate === undefined ? Infinity : distance(folded, candidate.folded, allowed)
          if (candidate === undefined || slips > allowed) continue
          best = candidate.form
          // Only a nearer form is better.
          allowed = slips - 1
        }
      }
      return best
    },
  }
}

function groupByLength(forms: Iterable<string>): Map<number, { form: string; folded: string }[]> {
  const groups = new Map<number, { form: string; folded: string }[]>()
  for (const form of forms) {
    const folded = foldDiacritics(form)
    if (folded.length < MIN_LENGTH) continue
    const group = groups.get(folded.length) ?? []
    group.push({ form, folded })
    groups.set(folded.length, group)
  }
  return groups
}

function toBucket(forms: Bucket['forms']): Bucket {
  return { forms, letters: Int32Array.from(forms, ({ folded }) => letterSet(folded)) }
}

function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) % 32)
  return set
}

/** Adds up neighbouring bits, pairs, fours … at once. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Edits (insert, delete, replace, exchange neighbours) between two words, or `limit + 1` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(cell(previous, j) + 1, cell(row, j - 1) + 1, cell(previous, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(before, j - 2) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return cell(previous, b.length)
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY
}
