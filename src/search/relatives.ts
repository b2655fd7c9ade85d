import { toRoot } from './root'

/** Finds words that are derived from the same root. */
export interface Relatives {
  /** The most used lemma of the collection that shares the root; undefined when none does. */
  of(lemma: string): string | undefined
}

/** Builds the finder over the lemmas of a collection and how often each is used; the roots are found at the first question that needs them. */
export function createRelatives(frequency: ReadonlyMap<string, number>): Relatives {
  let byRoot: ReadonlyMap<string, string> | undefined
  return {
    of(lemma) {
      const root = toRoot(lemma)
      byRoot ??= findRoots(frequency)
      return root === undefined ? undefined : byRoot.get(root)
    },
  }
}

function findRoots(frequency: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const most = new Map<string, { readonly lemma: string; readonly uses: number }>()
  for (const [lemma, uses] of frequency) {
    const root = toRoot(lemma)
    if (root !== undefined && uses > (most.get(root)?.uses ?? 0)) most.set(root, { lemma, uses })
  }
  return new Map([...most].map(([root, { lemma }]) => [root, lemma]))
}
