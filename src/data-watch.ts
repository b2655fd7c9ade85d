import { stat } from 'node:fs/promises'

/** Files as they were at one moment. */
export interface FilesSeen {
  /**
   * Looks at them every so often from now on and tells once they have changed and then stayed the same from one look to
   * the next; gives what ends it.
   */
  watch(everyMs: number, onChange: () => void): () => void
}

/**
 * Takes note of how files are. Looking at them, unlike events of the file system, also notices changes on network
 * shares, behind links and in folders that were replaced whole.
 */
export async function lookAtFiles(files: readonly string[]): Promise<FilesSeen> {
  const first = await look(files)
  return {
    watch(everyMs, onChange) {
      let known = first
      let last = first
      const timer = setTimeout(() => void lookAgain(), everyMs).unref()
      const lookAgain = async (): Promise<void> => {
        const seen = await look(files)
        const hasComeToRest = seen === last
        last = seen
        if (hasComeToRest && seen !== known) {
          known = seen
          onChange()
        }
        if (!isOver) timer.refresh()
      }
      let isOver = false
      return () => {
        isOver = true
        clearTimeout(timer)
      }
    },
  }
}

/** Differs whenever a file was written, replaced, removed or added. */
async function look(files: readonly string[]): Promise<string> {
  const states = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join(),
        () => 'absent',
      ),
    ),
  )
  return states.join(';')
}
