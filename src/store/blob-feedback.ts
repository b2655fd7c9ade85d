import { randomUUID } from 'node:crypto'
import type { BlobContainer } from './blob-container'
import { parseFeedback, parseFields, type Feedback } from './feedback'
import { inParallel } from './in-parallel'
import { LineBatches } from './line-batches'
import { DAY, type StoreSurroundings } from './store'

const PREFIX = 'feedback/'

/** Azure's limit for one append blob. */
const MOST_APPENDS = 50_000

/**
 * Feedback as lines of append blobs, `feedback/2025-08-01/<writer>.jsonl`: each process has its own, so that writers
 * never meet, and a day goes as a whole.
 */
export class BlobFeedback {
  private readonly batches = new LineBatches((lines) => this.write(lines))
  private readonly numbers = new WeakMap<Feedback, string>()
  private blob = { day: '', name: '', appends: 0 }

  constructor(
    private readonly container: BlobContainer,
    private readonly surroundings: StoreSurroundings,
  ) {}

  /** The answer to an append may get lost on its way: the same entry has the same number again, and is read once. */
  append(entry: Feedback): Promise<void> {
    const number = this.numbers.get(entry) ?? randomUUID()
    this.numbers.set(entry, number)
    return this.batches.append(JSON.stringify({ ...entry, number }))
  }

  async read(): Promise<readonly Feedback[]> {
    const names = (await this.container.list(PREFIX)).map(({ name }) => name).filter((name) => !this.isOutdated(name))
    const texts = await inParallel(names, async (name) => ({
      name,
      text: (await this.container.read(name))?.text ?? '',
    }))
    const seen = new Set<unknown>()
    const all = texts.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, at) => {
        if (line === '') return []
        const entry = parseFeedback(line)
        if (entry === undefined) this.surroundings.report(`${name}:${at + 1}: is not a feedback and is left out`)
        const { number } = parseFields(line) ?? {}
        if (entry === undefined || !this.isKept(entry) || seen.has(number)) return []
        if (number !== undefined) seen.add(number)
        return [entry]
      }),
    )
    return all.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  }

  /** Removes the days of which nothing is kept any more. */
  async clean(): Promise<void> {
    const listed = await this.container.list(PREFIX)
    const outdated = listed.filter(({ name }) => this.isOutdated(name))
    await inParallel(outdated, ({ name }) => this.container.remove(name))
  }

  /** Resolves when nothing is on its way. */
  close(): Promise<void> {
    return this.batches.inTurn(async () => undefined)
  }

  private async write(lines: readonly string[]): Promise<void> {
    const day = new Date(this.surroundings.now()).toISOString().slice(0, 'yyyy-mm-dd'.length)
    if (this.blob.day !== day || this.blob.appends === MOST_APPENDS) {
      this.blob = { day, name: `${PREFIX}${day}/${randomUUID()}.jsonl`, appends: 0 }
    }
    this.blob.appends += 1
    await this.container.append(this.blob.name, lines.map((line) => `${line}\n`).join(''))
  }

  /** By the end of its day; nothing in a blob was said after it. */
  private isOutdated(name: string): boolean {
    const day = Date.parse(name.slice(PREFIX.length, name.lastIndexOf('/')))
    return day + DAY <= this.surroundings.now() - this.surroundings.lifetimes.feedback
  }

  private isKept({ at }: Feedback): boolean {
    return Date.parse(at) > this.surroundings.now() - this.surroundings.lifetimes.feedback
  }
}
