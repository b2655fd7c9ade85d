import { join } from 'node:path'
import { parseFeedback, type Feedback } from './feedback'
import { LineLog, readLines } from './line-log'
import { DAY, type StoreSurroundings } from './store'

const FEEDBACK_FILE = 'feedback.jsonl'

/** The feedback in a folder, oldest first, also while a store works in it; what cannot be read is reported. */
export async function readFeedbackFile(directory: string, report: (problem: string) => void): Promise<Feedback[]> {
  const path = join(directory, FEEDBACK_FILE)
  const lines = await readLines(path)
  return lines.flatMap((line, at) => {
    const entry = parseFeedback(line)
    if (entry === undefined) report(`${path}:${at + 1}: is not a feedback and is left out`)
    return entry ?? []
  })
}

/** Feedback as lines that outlast a power cut; what is too old goes once a day. */
export class FeedbackFile {
  private cleaned: number

  private constructor(
    private readonly log: LineLog,
    private readonly directory: string,
    private readonly options: StoreSurroundings,
  ) {
    this.cleaned = options.now()
  }

  static async open(directory: string, options: StoreSurroundings): Promise<FeedbackFile> {
    const log = await LineLog.open(join(directory, FEEDBACK_FILE), { sync: true, report: options.report })
    const file = new FeedbackFile(log, directory, options)
    const all = await readFeedbackFile(directory, options.report)
    if (all.some((entry) => !file.isKept(entry))) await file.clean()
    return file
  }

  async append(entry: Feedback): Promise<void> {
    await this.log.append(JSON.stringify(entry))
    if (this.options.now() - this.cleaned < DAY) return
    // The feedback is safe; an old one that stays a day longer is no reason to say otherwise.
    await this.clean().catch((error: unknown) =>
      this.options.report(`old feedback could not be removed: ${String(error)}`),
    )
  }

  async read(): Promise<readonly Feedback[]> {
    const all = await readFeedbackFile(this.directory, () => undefined)
    return all.filter((entry) => this.isKept(entry))
  }

  close(): Promise<void> {
    return this.log.close()
  }

  /** A line that cannot be read has no date, so it goes as well. */
  private async clean(): Promise<void> {
    this.cleaned = this.options.now()
    await this.log.rewrite((lines) =>
      lines.filter((line) => {
        const entry = parseFeedback(line)
        return entry !== undefined && this.isKept(entry)
      }),
    )
  }

  private isKept({ at }: Feedback): boolean {
    return Date.parse(at) > this.options.now() - this.options.lifetimes.feedback
  }
}
