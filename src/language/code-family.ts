/** Unit codes of one make: the same letters, then numbered groups (`IT-04-2`: IT; digits; two wide, then one wide). */
export interface CodeFamily {
  readonly prefix: string
  readonly numerals: 'digits' | 'roman'
  /** The widest group seen at each depth. */
  readonly widths: readonly number[]
  /** Puts a code together from its groups: `['4', '2']` → `IT-04-2`. */
  readonly format: (groups: readonly string[]) => string
}

interface CodeParts {
  readonly code: string
  readonly prefix: string
  readonly separator: string
  readonly groups: readonly string[]
  readonly numerals: CodeFamily['numerals']
}

/** Sorts unit codes into families; a code of no regular make is among the others. */
export function codeFamilies(unitCodes: readonly string[]): {
  readonly families: readonly CodeFamily[]
  readonly others: readonly string[]
} {
  const byMake = new Map<string, CodeParts[]>()
  const others: string[] = []
  for (const code of unitCodes) {
    const parts = partsOf(code)
    if (parts === undefined) {
      others.push(code)
      continue
    }
    const make = `${parts.prefix} ${parts.numerals}`
    byMake.set(make, [...(byMake.get(make) ?? []), parts])
  }
  return { families: [...byMake.values()].map(familyOf), others }
}

function partsOf(code: string): CodeParts | undefined {
  const [, prefix, separator, rest] = /^(\p{L}+)([-./ ])(.+)$/u.exec(code) ?? []
  if (prefix === undefined || separator === undefined || rest === undefined) return undefined
  const groups = rest.split(separator)
  if (groups.every((group) => /^\d+$/.test(group))) return { code, prefix, separator, groups, numerals: 'digits' }
  if (groups.every((group) => /^[IVXLCDM]+$/.test(group))) return { code, prefix, separator, groups, numerals: 'roman' }
  return undefined
}

function familyOf(members: readonly CodeParts[]): CodeFamily {
  const { prefix = '', separator = '-', numerals = 'digits' } = members[0] ?? {}
  const depth = Math.max(...members.map(({ groups }) => groups.length))
  const widths = Array.from({ length: depth }, (_, index) =>
    Math.max(...members.map(({ groups }) => groups[index]?.length ?? 0)),
  )
  const pad = (group: string, index: number): string =>
    numerals === 'digits' ? group.padStart(widths[index] ?? 0, '0') : group
  return { prefix, numerals, widths, format: (groups) => [prefix, ...groups.map(pad)].join(separator) }
}
