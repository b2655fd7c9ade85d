import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { LineLog, readLines } from '../../src/store/line-log'
import { createFolder } from '../support/folder'

const silent = { sync: true, report: () => undefined }

describe('LineLog', () => {
  let path: string
  beforeEach(() => {
    path = join(createFolder('line-log'), 'log.jsonl')
  })

  it('has a line in the file when it says so', async () => {
    const log = await LineLog.open(path, silent)
    await log.append('a')
    expect(readFileSync(path, 'utf8')).toBe('a\n')
    await log.close()
  })

  it('writes in the order of the calls, around what is written anew', async () => {
    const log = await LineLog.open(path, silent)
    const before = ['a', 'b'].map((line) => log.append(line))
    const rewritten = log.rewrite((lines) => [...lines, 'anew'])
    const after = ['c', 'd'].map((line) => log.append(line))
    await Promise.all([...before, rewritten, ...after])
    expect((await readLines(path)).toSorted()).toEqual(['a', 'anew', 'b', 'c', 'd'])
    await log.append('e')
    expect((await readLines(path)).at(-1)).toBe('e')
    await log.close()
  })

  it('removes what a failed write left before it writes the next line', async () => {
    const log = await LineLog.open(path, silent)
    await log.append('a')
    const handle = await open(path)
    const fill = jest.spyOn(Object.getPrototypeOf(handle), 'appendFile').mockImplementationOnce(async () => {
      appendFileSync(path, 'half of a li')
      throw new Error('the disk is full')
    })
    await handle.close()
    await expect(log.append('lost')).rejects.toThrow('the disk is full')
    fill.mockRestore()
    await log.append('b')
    expect(readFileSync(path, 'utf8')).toBe('a\nb\n')
    await log.close()
  })

  it('keeps the old lines when they cannot be replaced', async () => {
    const log = await LineLog.open(path, silent)
    await log.append('a')
    await expect(
      log.rewrite(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await log.append('b')
    expect(await readLines(path)).toEqual(['a', 'b'])
    await log.close()
  })

  it('cuts inside a character of several bytes without harm to the lines before', async () => {
    writeFileSync(path, Buffer.concat([Buffer.from('żółw\n'), Buffer.from('ż').subarray(0, 1)]))
    const problems: string[] = []
    const log = await LineLog.open(path, { sync: true, report: (problem) => problems.push(problem) })
    await log.append('sieć')
    expect(readFileSync(path, 'utf8')).toBe('żółw\nsieć\n')
    expect(problems).toEqual([expect.stringContaining('its 1 bytes are left out')])
    await log.close()
  })
})

describe('readLines', () => {
  it('gives no lines of a file that is not there', async () => {
    expect(await readLines(join(createFolder('line-log'), 'none'))).toEqual([])
  })
})
