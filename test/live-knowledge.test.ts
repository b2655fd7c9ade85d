import { DataError, loadData, type Data } from '../src/data'
import { versionOf } from '../src/knowledge'
import { createLiveKnowledge, type LiveKnowledge, type Reload } from '../src/live-knowledge'
import { DATA } from './support/paths'

interface Built {
  readonly version: string
  readonly department: string
}

const REAL = loadData(DATA, '1796-2025')
/** Different files each time it is given another name. */
const files = (department: string): Data => ({ ...REAL, metadata: { ...REAL.metadata, department } })

interface Stage {
  readonly live: LiveKnowledge<Built>
  readonly reports: readonly Reload[]
  /** What is read from now on. */
  put(load: () => Data): void
}

function stage(steps = 1): Stage {
  let load = (): Data => files('first')
  const reports: Reload[] = []
  const live = createLiveKnowledge<Built>({
    load: () => load(),
    *build(data) {
      for (let step = 0; step < steps; step += 1) {
        // As long as a slice, so that others get their turn.
        for (const end = performance.now() + 5; performance.now() < end;);
        yield
      }
      return { version: versionOf(data), department: data.metadata.department }
    },
    report: (reload) => void reports.push(reload),
  })
  return { live, reports, put: (next) => (load = next) }
}

const BROKEN = (): Data => {
  throw new DataError(['thesaurus.json: is not JSON', 'act.txt: is empty'])
}

describe('createLiveKnowledge', () => {
  it('swaps in what the files say now', async () => {
    const { live, reports, put } = stage()
    const before = live.current()
    expect(before.department).toBe('first')
    put(() => files('second'))
    expect(live.current()).toBe(before)
    await live.reload()
    expect(live.current().department).toBe('second')
    expect(live.since().getTime()).toBeGreaterThan(0)
    expect(reports).toEqual([{ result: 'swapped', version: live.current().version, milliseconds: expect.any(Number) }])
  })

  it('builds nothing when the files say the same', async () => {
    const { live, reports } = stage()
    const before = live.current()
    await live.reload()
    expect(live.current()).toBe(before)
    expect(reports).toEqual([{ result: 'unchanged' }])
  })

  it('throws at the start, when there is nothing to fall back on', () => {
    expect(() =>
      createLiveKnowledge({
        load: BROKEN,
        *build() {
          return { version: '' }
        },
        report: () => undefined,
      }),
    ).toThrow('is not JSON')
  })

  it.each<[string, () => Data, string[]]>([
    ['files that cannot be read', BROKEN, ['thesaurus.json: is not JSON', 'act.txt: is empty']],
    [
      'anything else that fails',
      () => {
        throw new TypeError('x is not a function')
      },
      ['x is not a function'],
    ],
  ])('keeps what it has, and says why: %s', async (_, broken, problems) => {
    const { live, reports, put } = stage()
    const before = live.current()
    put(broken)
    await live.reload()
    expect(live.current()).toBe(before)
    expect(live.problems()).toEqual(problems)
    expect(reports).toEqual([{ result: 'failed', problems, error: expect.any(Error) }])
  })

  it.each([
    ['new', 'second', 'swapped'],
    ['the old ones again', 'first', 'unchanged'],
  ])('forgets the problems once the files are good: %s', async (_, department, result) => {
    const { live, reports, put } = stage()
    put(BROKEN)
    await live.reload()
    put(() => files(department))
    await live.reload()
    expect(live.problems()).toEqual([])
    expect(live.current().department).toBe(department)
    expect(reports.at(-1)).toMatchObject({ result })
  })

  it('lets others have their turn while it builds, who see the old until it is done', async () => {
    const { live, put } = stage(5)
    put(() => files('second'))
    const seen: string[] = []
    let isDone = false
    const turn = (): void => {
      seen.push(live.current().department)
      if (!isDone) setImmediate(turn)
    }
    turn()
    await live.reload()
    isDone = true
    expect(seen.length).toBeGreaterThan(4)
    expect(new Set(seen)).toEqual(new Set(['first']))
    expect(live.current().department).toBe('second')
  })

  it('makes one try of many calls, and one more of those that come meanwhile', async () => {
    const { live, reports, put } = stage(2)
    put(() => files('second'))
    const calls = [live.reload(), live.reload(), live.reload()]
    await Promise.resolve()
    await Promise.resolve()
    put(() => files('third'))
    calls.push(live.reload(), live.reload())
    await Promise.all(calls)
    expect(reports.map(({ result }) => result)).toEqual(['swapped', 'swapped'])
    expect(live.current().department).toBe('third')
  })
})
