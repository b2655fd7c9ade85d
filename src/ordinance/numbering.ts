import type { ProvisionKind } from './provision'

/**
 * What may come right after a number in a list: 1 → 2 or 1a, 1a → 1b or 2, a → b or aa, z → aa (a list longer than the
 * alphabet) or za (inserted later). Undefined stands for the start.
 */
export function successors(previous: string | undefined, kind: ProvisionKind): string[] {
  if (previous === undefined) return [kind === 'letter' ? 'a' : '1']
  const [base, inserted] = split(previous)
  const after = /\d/.test(base) ? String(Number(base) + 1) : nextLetter(base)
  if (inserted === '') return [after ?? 'aa', `${base}a`]
  const nextInserted = nextLetter(inserted)
  const carried = nextInserted === undefined && /[a-y]/.test(base) ? [`${after ?? ''}a`] : []
  return [...(nextInserted === undefined ? carried : [base + nextInserted]), ...(after === undefined ? [] : [after])]
}

/** "1a" → 1 and a; "ab" → a and b; "7" → 7 and nothing. */
function split(num: string): [string, string] {
  const match = /^(\d+|[a-z])([a-z]?)$/.exec(num)
  return [match?.[1] ?? num, match?.[2] ?? '']
}

/** Latin letters without the Polish ones, as the drafting rules count them. */
function nextLetter(letter: string): string | undefined {
  return letter === 'z' ? undefined : String.fromCharCode(letter.charCodeAt(0) + 1)
}
