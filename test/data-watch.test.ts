import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookAtFiles } from '../src/data-watch'
import { createFolder } from './support/folder'
import { until } from './support/real-program'

const EVERY_MS = 10

/** A folder with two files, watched; `changes` counts what was told. */
async function watch(): Promise<{ folder: string; file: string; changes: () => number; end: () => void }> {
  const folder = join(createFolder('watch'), 'data')
  mkdirSync(folder)
  const file = join(folder, 'a.json')
  writeFileSync(file, '1')
  let told = 0
  const files = await lookAtFiles([file, join(folder, 'absent.json')])
  const end = files.watch(EVERY_MS, () => (told += 1))
  ends.push(end)
  return { folder, file, changes: () => told, end }
}

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

describe('lookAtFiles', () => {
  it.each<[string, (folder: string, file: string) => void]>([
    ['is written', (_, file) => writeFileSync(file, '22')],
    [
      'is replaced, as editors do it',
      (folder, file) => {
        writeFileSync(join(folder, 'a.json~'), '2')
        renameSync(join(folder, 'a.json~'), file)
      },
    ],
    ['is removed', (_, file) => unlinkSync(file)],
    ['is added', (folder) => writeFileSync(join(folder, 'absent.json'), '')],
    [
      'stands in a folder that is replaced',
      (folder) => {
        mkdirSync(`${folder}-new`)
        writeFileSync(join(`${folder}-new`, 'a.json'), '1')
        renameSync(folder, `${folder}-old`)
        renameSync(`${folder}-new`, folder)
      },
    ],
    [
      'stands behind a link that leads elsewhere',
      (folder) => {
        renameSync(folder, `${folder}-there`)
        symlinkSync(`${folder}-there`, folder, 'junction')
        writeFileSync(join(`${folder}-there`, 'a.json'), '3')
      },
    ],
  ])('tells once when a file %s', async (_, change) => {
    const { folder, file, changes } = await watch()
    change(folder, file)
    await until(() => changes() > 0)
    expect(changes()).toBe(1)
  })

  it('tells of what changed between the first look and the watch', async () => {
    const file = join(createFolder('watch'), 'a.json')
    const files = await lookAtFiles([file])
    writeFileSync(file, '1')
    let told = 0
    ends.push(files.watch(EVERY_MS, () => (told += 1)))
    await until(() => told === 1)
  })

  it('waits until files have come to rest', async () => {
    const { file, changes } = await watch()
    // Longer than a look takes, without a pause in which the file could seem finished.
    for (const end = Date.now() + 5 * EVERY_MS; Date.now() < end;) writeFileSync(file, String(Math.random()))
    expect(changes()).toBe(0)
    await until(() => changes() === 1)
  })

  it('tells of a second change too', async () => {
    const { file, changes } = await watch()
    writeFileSync(file, '22')
    await until(() => changes() === 1)
    rmSync(file)
    await until(() => changes() === 2)
  })
})
