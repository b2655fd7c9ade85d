import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFileStore, type FileStoreOptions } from '../../src/store/files'
import { readFeedbackFile } from '../../src/store/feedback-file'
import { LockedError } from '../../src/store/lock'
import { createFolder } from '../support/folder'
import { asked, context, feedback } from '../support/store-values'
import { ANNA, describeStore, EWA, LIFETIMES, NOON } from './contract'

describeStore('openFileStore', (lifetimes, now) => openFileStore(createFolder('store'), { lifetimes, now }))

describe('the files of a store', () => {
  let folder: string
  let time: number
  let problems: string[]
  beforeEach(() => {
    folder = createFolder('store')
    time = NOON
    problems = []
  })

  const open = (options: FileStoreOptions = {}) =>
    openFileStore(folder, {
      lifetimes: LIFETIMES,
      now: () => time,
      report: (problem) => problems.push(problem),
      ...options,
    })
  const file = (name: string) => join(folder, name)
  const read = (name: string) => readFileSync(file(name), 'utf8')

  it('outlast the process', async () => {
    const before = await open()
    await before.appendFeedback(feedback('drukarka'))
    await before.writeContext(ANNA, context('IT-01'))
    await before.writeContext(ANNA, context('IT-02'))
    await before.writeAsked(ANNA, asked('sieć'), 'm1')
    await before.markSeen('a')
    await before.close()

    time += 9_999
    const after = await open()
    expect(await after.readFeedback()).toEqual([feedback('drukarka')])
    expect(await after.readContext(ANNA)).toEqual(context('IT-02'))
    expect(await after.readAsked(EWA, 'm1')).toEqual(asked('sieć'))
    expect(await after.markSeen('a')).toBe(false)
    expect(problems).toEqual([])
    await after.close()
  })

  it('give nothing a longer life by being opened again', async () => {
    const before = await open()
    await before.writeContext(ANNA, context('IT-01'))
    await before.close()
    time += 30_000
    await (await open()).close()
    time += 30_000
    const after = await open()
    expect(await after.readContext(ANNA)).toBeUndefined()
    expect(read('memory.jsonl')).toBe('')
    await after.close()
  })

  it('name no person and no conversation', async () => {
    const store = await open()
    const speaker = { channelId: 'msteams', conversationId: '19:meeting_42@thread.v2', personId: '29:person-42' }
    await store.writeContext(speaker, context('IT-01'))
    await store.writeAsked(speaker, asked('sieć'), 'message-42')
    await store.markSeen('activity-42')
    await store.appendFeedback(feedback('sieć'))
    expect(read('memory.jsonl') + read('feedback.jsonl')).not.toMatch(/42@|person-42|message-42|activity-42|msteams/)
    expect(read('memory.jsonl').split('\n')).toHaveLength(5)
    await store.close()
  })

  it('hold nothing of a person who is to be forgotten', async () => {
    const store = await open()
    await store.writeAsked(ANNA, asked('tajne pytanie'), 'm1')
    await store.writeAsked(EWA, asked('drukarka'), 'm2')
    await store.forgetPerson('anna')
    expect(read('memory.jsonl')).not.toContain('tajne')
    expect(read('memory.jsonl')).toContain('drukarka')
    await store.close()
  })

  it('lose a last line that was cut off, say so, and take new ones', async () => {
    const before = await open()
    await before.appendFeedback(feedback('drukarka'))
    await before.writeContext(ANNA, context('IT-01'))
    await before.close()
    appendFileSync(file('feedback.jsonl'), '{"at":"2025-08-01T08')
    appendFileSync(file('memory.jsonl'), '{"kind":"con')

    expect((await readFeedbackFile(folder, fail)).map(({ question }) => question)).toEqual(['drukarka'])
    const after = await open()
    expect(problems).toEqual([
      `${file('feedback.jsonl')}: the last line was cut off while it was written; its 20 bytes are left out`,
      `${file('memory.jsonl')}: the last line was cut off while it was written; its 12 bytes are left out`,
    ])
    await after.appendFeedback(feedback('sieć'))
    expect((await after.readFeedback()).map(({ question }) => question)).toEqual(['drukarka', 'sieć'])
    expect(await after.readContext(ANNA)).toEqual(context('IT-01'))
    await after.close()
  })

  it.each([
    ['no JSON', 'x'],
    ['a list', '[]'],
    ['an unknown verdict', JSON.stringify({ ...feedback('x'), verdict: 'love' })],
    ['no time', JSON.stringify({ ...feedback('x'), at: 'yesterday' })],
    ['nothing', ''],
  ])('leave out a line that is %s, and say which', async (_, line) => {
    writeFileSync(
      file('feedback.jsonl'),
      `${JSON.stringify(feedback('a'))}\n${line}\n${JSON.stringify(feedback('b'))}\n`,
    )
    const store = await open()
    expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['a', 'b'])
    expect(problems).toEqual([`${file('feedback.jsonl')}:2: is not a feedback and is left out`])
    await store.close()
  })

  it.each([
    ['no JSON', 'x'],
    ['an unknown kind', '{"kind":"x","key":"k","expires":9e15}'],
    ['a context that is none', '{"kind":"context","key":"k","person":"p","expires":9e15,"value":{"kind":"unit"}}'],
    ['a question without its kind', '{"kind":"asked","key":"k","person":"p","expires":9e15,"value":{"question":"q"}}'],
    ['a memory without an end', '{"kind":"seen","key":"k"}'],
  ])('leave out a memory that is %s, and say which', async (_, line) => {
    writeFileSync(file('memory.jsonl'), `${line}\n`)
    const store = await open()
    expect(problems).toEqual([`${file('memory.jsonl')}:1: is not a memory and is left out`])
    expect(read('memory.jsonl')).toBe('')
    await store.close()
  })

  it('drop feedback that is too old at the start and once a day', async () => {
    const store = await open()
    await store.appendFeedback(feedback('first', '2025-08-01T08:00:00.000Z'))
    time = Date.parse('2026-01-28T12:00:00.000Z')
    await store.appendFeedback(feedback('second', '2026-01-28T12:00:00.000Z'))
    expect(read('feedback.jsonl')).not.toContain('first')
    await store.close()

    time = Date.parse('2027-01-28T12:00:00.000Z')
    const later = await open()
    expect(read('feedback.jsonl')).toBe('')
    await later.close()
  })

  it('stay small, however often a context is written', async () => {
    const store = await open()
    await Promise.all(Array.from({ length: 5_000 }, (_, at) => store.writeContext(ANNA, context(`IT-0${at % 9}`))))
    await store.writeContext(ANNA, context('IT-09'))
    expect(read('memory.jsonl').split('\n').length).toBeLessThan(2_100)
    await store.close()
    const after = await open()
    expect(await after.readContext(ANNA)).toEqual(context('IT-09'))
    await after.close()
  })

  it('lose nothing while they are written anew', async () => {
    const store = await open()
    const writes = Array.from({ length: 300 }, async (_, at) => {
      await store.appendFeedback(feedback(String(at)))
      if (at % 50 === 0) await store.forgetPerson('anna')
      if (at % 70 === 0) time += 25 * 60 * 60_000
      await store.writeAsked({ ...EWA, personId: `p${at}` }, asked(String(at)))
    })
    await Promise.all(writes)
    const questions = (await store.readFeedback()).map(({ question }) => question)
    expect(new Set(questions).size).toBe(300)
    expect(questions).toHaveLength(300)
    await store.close()
  })

  it('take nothing after they are closed', async () => {
    const store = await open()
    await store.close()
    await expect(store.appendFeedback(feedback('late'))).rejects.toThrow('is closed')
    await expect(store.markSeen('late')).rejects.toThrow('is closed')
  })

  it('belong to one store at a time, also in one process', async () => {
    const first = await open()
    await expect(open()).rejects.toThrow(LockedError)
    await expect(open()).rejects.toThrow(`process ${process.pid} on `)
    await first.close()
    expect(existsSync(file('lock'))).toBe(false)
    await (await open()).close()
  })
})

function fail(problem: string): void {
  throw new Error(problem)
}
