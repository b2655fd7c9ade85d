import { open, readFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hasCode, replaceFile, syncFolder } from './durable-file'
import { LineBatches } from './line-batches'

/** What to do with what a crash left behind. */
export interface LineLogOptions {
  /** True when a line has to outlast a power cut, not only the end of the process. */
  readonly sync: boolean
  /** Gets one sentence for each thing that was wrong with the file. */
  readonly report: (problem: string) => void
}

interface OpenFile {
  readonly handle: FileHandle
  /** What was acknowledged. */
  length: number
  /** A write failed, so that the file may hold the rest of it beyond that. */
  isSpoilt: boolean
}

/** A file that grows by whole lines; lines that wait for the disk together are written together. */
export class LineLog {
  private readonly batches = new LineBatches((lines) => this.write(lines))
  private isClosed = false

  private constructor(
    private readonly path: string,
    private readonly sync: boolean,
    private file: OpenFile | undefined,
  ) {}

  /** Opens or creates a file. A last line without its end was never acknowledged: it is reported and cut off. */
  static async open(path: string, { sync, report }: LineLogOptions): Promise<LineLog> {
    const handle = await open(path, 'a+')
    try {
      const bytes = await handle.readFile()
      const whole = bytes.lastIndexOf('\n') + 1
      if (whole < bytes.length) {
        report(
          `${path}: the last line was cut off while it was written; its ${bytes.length - whole} bytes are left out`,
        )
        await handle.truncate(whole)
      }
      await syncFolder(dirname(path))
      return new LineLog(path, sync, { handle, length: whole, isSpoilt: false })
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** Adds a line; resolves when it is written and can no longer be lost. */
  append(line: string): Promise<void> {
    if (this.isClosed) return Promise.reject(new Error(`${this.path}: is closed`))
    return this.batches.append(line)
  }

  /** Replaces all lines by others, which `change` makes of them at that time; lines that wait come after. */
  rewrite(change: (lines: readonly string[]) => readonly string[]): Promise<void> {
    return this.batches.inTurn(async () => {
      const before = await readLines(this.path)
      const after = change(before)
      const text = after.map((line) => `${line}\n`).join('')
      await replaceFile(this.path, text)
      // The handle still leads to the file that was replaced.
      const old = this.file
      this.file = undefined
      await old?.handle.close()
    })
  }

  /** Writes what waits and closes the file. */
  close(): Promise<void> {
    this.isClosed = true
    return this.batches.inTurn(async () => this.file?.handle.close())
  }

  private async write(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
    const file = (this.file ??= await openFile(this.path))
    const { handle, length } = file
    // The rest of a line would spoil the next one.
    if (file.isSpoilt) await handle.truncate(length)
    file.isSpoilt = true
    await handle.appendFile(bytes)
    if (this.sync) await handle.datasync()
    file.isSpoilt = false
    file.length += bytes.length
  }
}

async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, 'a+')
  return { handle, length: (await handle.stat()).size, isSpoilt: false }
}

/** The whole lines of a file, also while another process writes it; none when there is no file. */
export async function readLines(path: string): Promise<string[]> {
  try {
    const text = await readFile(path, 'utf8')
    return text.split('\n').slice(0, -1)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
