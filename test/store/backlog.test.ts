import { Backlog } from '../../src/store/backlog'

describe('Backlog', () => {
  let written: string[]
  beforeEach(() => {
    written = []
  })
  const write = (name: string) => async (): Promise<void> => void written.push(name)

  it('writes the oldest first, so many at a time', async () => {
    const backlog = new Backlog(10, 2)
    for (const name of ['a', 'b', 'c']) void backlog.add(name, write(name))
    await backlog.writeSome()
    expect([written, backlog.size]).toEqual([['a', 'b'], 1])
  })

  it('puts a newer write with the same key in the place of the older', async () => {
    const backlog = new Backlog(10, 1)
    void backlog.add('a', write('old'))
    void backlog.add('a', write('new'))
    await backlog.writeSome()
    expect([written, backlog.size]).toEqual([['new'], 0])
  })

  it('keeps a write that came while an older one with the same key was under way', async () => {
    const backlog = new Backlog(10, 1)
    void backlog.add('a', async () => void backlog.add('a', write('new')))
    await backlog.writeSome()
    expect(backlog.size).toBe(1)
    await backlog.writeSome()
    expect(written).toEqual(['new'])
  })

  it('keeps what could not be written, and tells', async () => {
    const backlog = new Backlog(10, 2)
    void backlog.add('a', () => Promise.reject(new Error('away')))
    const other = backlog.add('b', write('b'))
    await expect(backlog.writeSome()).rejects.toThrow('away')
    await other
    expect([written, backlog.size, backlog.has('a')]).toEqual([['b'], 1, true])
  })

  it('gives up the oldest that is not under way', async () => {
    const backlog = new Backlog(2, 1)
    let goOn = (): void => undefined
    void backlog.add('a', () => new Promise((resolve) => (goOn = resolve)))
    const running = backlog.writeSome()
    for (const name of ['b', 'c']) void backlog.add(name, write(name))
    expect([backlog.dropped, backlog.has('a'), backlog.has('b')]).toEqual([1, true, false])
    goOn()
    await running
    expect(backlog.size).toBe(1)
  })

  it('does not begin anew what is under way', async () => {
    const backlog = new Backlog(2, 2)
    void backlog.add('a', write('a'))
    await Promise.all([backlog.writeSome(), backlog.writeSome()])
    expect(written).toEqual(['a'])
  })
})
