import type { Automaton } from './cfsa2'
import { PREFIX_BYTES } from './prefix-encoder'

/** Called with the bytes of one entry; the array is reused, so it is read at once or copied. */
export type EntryVisitor = (entry: readonly number[]) => void

/** What the automaton holds behind `form;`, in its own order: whole entries `code;tags`, or their lemma codes alone. */
export interface Entries {
  readonly visitEntries: (node: number, visit: EntryVisitor) => void
  readonly visitLemmaCodes: (node: number, visit: EntryVisitor) => void
}

/** Walks the entries of a dictionary whose parts are divided by `separator`. */
export function createEntries(automaton: Automaton, separator: number): Entries {
  const walk = (node: number, visit: EntryVisitor, stopsAtTags: boolean): void => {
    const entry: number[] = []
    const descend = (from: number): void => {
      for (let arc = automaton.firstArc(from); arc !== 0; arc = automaton.nextArc(arc)) {
        const label = automaton.label(arc)
        if (stopsAtTags && label === separator && entry.length >= PREFIX_BYTES) {
          visit(entry)
          continue
        }
        entry.push(label)
        if (automaton.isFinal(arc)) visit(entry)
        const next = automaton.target(arc)
        if (next !== 0) descend(next)
        entry.pop()
      }
    }
    if (node !== 0) descend(node)
  }

  return {
    visitEntries: (node, visit) => walk(node, visit, false),
    // Tags are most of an entry, and a lemma has several: turning back before them saves most of the walk.
    visitLemmaCodes: (node, visit) => walk(node, visit, true),
  }
}
