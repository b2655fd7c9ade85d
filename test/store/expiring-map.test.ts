import { ExpiringMap } from '../../src/store/expiring-map'

describe('ExpiringMap', () => {
  it('lets go of what has expired when something new comes', () => {
    let time = 0
    const map = new ExpiringMap<number>(100, () => time)
    map.set('a', 1)
    map.set('b', 2)
    time = 100
    map.set('c', 3)
    expect(map.size).toBe(1)
  })

  it('lets go of the oldest when it is full', () => {
    const map = new ExpiringMap<number>(100, () => 0, 2)
    map.set('a', 1)
    map.set('b', 2)
    map.set('a', 3)
    map.set('c', 4)
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4])
  })
})
