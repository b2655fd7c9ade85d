import MiniSearch, { type AsPlainObject } from 'minisearch'
import { INDEX_OPTIONS, type IndexedDocument } from './indexed-sources'

type Entry = AsPlainObject['index'][number]

/** An index in a form that takes little room as JSON and while it is read. */
export interface KeptIndex {
  /** All but the entries. */
  readonly head: Omit<AsPlainObject, 'index'>
  readonly terms: readonly string[]
  /** For each term the number of its fields; for each field its id, the number of its documents, and for each of these its id and how often. */
  readonly postings: readonly number[]
}

/** Puts an index into that form. */
export function keepIndex(index: MiniSearch<IndexedDocument>): KeptIndex {
  const { index: entries, ...head } = index.toJSON()
  const postings = entries.flatMap(([, fields]) => {
    const all = Object.entries(fields)
    return [
      all.length,
      ...all.flatMap(([field, documents]) => [Number(field), ...packField(Object.entries(documents))]),
    ]
  })
  return { head, terms: entries.map(([term]) => term), postings }
}

function packField(documents: readonly [string, number][]): number[] {
  return [documents.length, ...documents.flatMap(([id, count]) => [Number(id), count])]
}

/** Opens an index that was kept. */
export function openIndex({ head, terms, postings }: KeptIndex): MiniSearch<IndexedDocument> {
  return MiniSearch.loadJS({ ...head, index: new EntriesOneByOne(terms, postings) }, INDEX_OPTIONS)
}

/** The entries as MiniSearch reads them, one after the other; all at once they would take as much room as the index itself. */
class EntriesOneByOne extends Array<Entry> {
  constructor(
    private readonly terms: readonly string[],
    private readonly postings: readonly number[],
  ) {
    super()
  }

  override *[Symbol.iterator](): ReturnType<Entry[][typeof Symbol.iterator]> {
    let at = 0
    const next = (): number => this.postings[at++] ?? 0
    for (const term of this.terms) {
      const fields: Entry[1] = {}
      for (let field = next(); field > 0; field--) {
        const documents: Entry[1][string] = (fields[next()] = {})
        for (let left = next(); left > 0; left--) documents[next()] = next()
      }
      yield [term, fields]
    }
  }
}
