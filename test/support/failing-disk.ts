import { open, type FileHandle } from 'node:fs/promises'

/** Lets writing to files fail in this process. */
export interface FailingDisk {
  /** A code of the system, such as `ENOSPC`; none when writing is to succeed. */
  fail(code?: string): void
  /** Takes the disk's place away again. */
  restore(): void
}

/** Stands between the process and its files; what fails leaves a half of it written, as a full disk does. */
export async function interceptDisk(): Promise<FailingDisk> {
  const handle = await open(__filename)
  const prototype = Object.getPrototypeOf(handle) as Pick<FileHandle, 'appendFile' | 'writeFile'>
  await handle.close()
  const { appendFile, writeFile } = prototype
  let failure: string | undefined

  const intercept = (write: typeof appendFile): typeof appendFile =>
    async function (this: FileHandle, data, options) {
      if (failure === undefined) return write.call(this, data, options)
      const bytes = Buffer.from(data)
      await write.call(this, bytes.subarray(0, bytes.length >> 1), options)
      throw Object.assign(new Error(`${failure}: write`), { code: failure })
    }
  Object.assign(prototype, { appendFile: intercept(appendFile), writeFile: intercept(writeFile) })
  return {
    fail(code) {
      failure = code
    },
    restore: () => void Object.assign(prototype, { appendFile, writeFile }),
  }
}
