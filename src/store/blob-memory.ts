import { randomUUID } from 'node:crypto'
import type { DialogueContext } from '../answer/dialogue'
import type { BlobContainer, BlobContent, ListedBlob } from './blob-container'
import { parseFields, type AskedQuestion } from './feedback'
import { inParallel } from './in-parallel'
import { parseMemory, toPersonRecord, type DatedMemory, type Memory } from './short-memory'
import type { PersonRecord, StoreSurroundings } from './store'

const KINDS: readonly Memory['kind'][] = ['context', 'asked', 'seen']

/** Memories, a blob each: `context/<key>`, `asked/<key>`, `seen/<key>`. Whose it is and when it ends stands in the listing too. */
export class BlobMemory {
  constructor(
    private readonly container: BlobContainer,
    private readonly surroundings: StoreSurroundings,
  ) {}

  async context(key: string): Promise<DialogueContext | undefined> {
    const memory = await this.read(nameOf({ kind: 'context', key }))
    return memory?.kind === 'context' ? memory.value : undefined
  }

  async asked(key: string): Promise<AskedQuestion | undefined> {
    const memory = await this.read(nameOf({ kind: 'asked', key }))
    return memory?.kind === 'asked' ? memory.value : undefined
  }

  async put(memories: readonly Memory[]): Promise<void> {
    await Promise.all(memories.map((memory) => this.container.put(nameOf(memory), this.write(memory))))
  }

  /** The first to create the blob is the first to see; so is who replaces one whose time is up. */
  async markSeen(key: string): Promise<boolean> {
    const name = nameOf({ kind: 'seen', key })
    const own = this.write({ kind: 'seen', key })
    if (await this.container.create(name, own)) return true
    const there = await this.container.read(name)
    // Cleaned away just now.
    if (there === undefined) return this.container.create(name, own)
    // Our own first try, the answer to which was lost.
    if (there.text === own.text) return true
    const memory = parseMemory(parseFields(there.text) ?? {})
    const isOver = memory === undefined || memory.expires <= this.surroundings.now()
    return isOver && this.container.replace(name, own, there.etag)
  }

  async person(person: string): Promise<PersonRecord> {
    const memories = await inParallel(await this.listOf(person), ({ name }) => this.read(name))
    return toPersonRecord(memories.filter((memory) => memory !== undefined))
  }

  async forget(person: string): Promise<void> {
    await inParallel(await this.listOf(person), ({ name }) => this.container.remove(name))
  }

  /** Removes what has ended, unless somebody writes it anew at this moment. */
  async clean(): Promise<void> {
    for (const kind of KINDS) {
      const listed = await this.container.list(`${kind}/`)
      const ended = listed.filter(({ metadata }) => Number(metadata['expires']) <= this.surroundings.now())
      await inParallel(ended, ({ name, etag }) => this.container.remove(name, etag))
    }
  }

  private async listOf(person: string): Promise<readonly ListedBlob[]> {
    const listed = await Promise.all(KINDS.map((kind) => this.container.list(`${kind}/`)))
    return listed.flat().filter(({ metadata }) => metadata['person'] === person)
  }

  private async read(name: string): Promise<DatedMemory | undefined> {
    const text = (await this.container.read(name))?.text
    const memory = text === undefined ? undefined : parseMemory(parseFields(text) ?? {})
    if (text !== undefined && memory === undefined) this.surroundings.report(`${name}: is not a memory and is left out`)
    return memory !== undefined && memory.expires > this.surroundings.now() ? memory : undefined
  }

  /** `by` tells two writers of the same activity apart. */
  private write(memory: Memory): BlobContent {
    const expires = this.surroundings.now() + this.surroundings.lifetimes[memory.kind]
    const person = 'person' in memory ? { person: memory.person } : {}
    return {
      text: JSON.stringify({ ...memory, expires, by: randomUUID() }),
      metadata: { expires: String(expires), ...person },
    }
  }
}

function nameOf({ kind, key }: Pick<Memory, 'kind' | 'key'>): string {
  return `${kind}/${key}`
}
