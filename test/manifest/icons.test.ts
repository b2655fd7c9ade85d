import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPng } from '../support/png'

const icon = (name: string) => readPng(readFileSync(join(__dirname, '..', '..', 'manifest', `${name}.png`)))

describe('the colour icon', () => {
  const { width, height, rgba } = icon('color')

  it('is 192 by 192 pixels and has no hole', () => {
    expect([width, height, rgba.length]).toEqual([192, 192, 192 * 192])
    expect(rgba.every(([, , , alpha]) => alpha === 255)).toBe(true)
  })

  it('shows something on a plain ground of the accent colour', () => {
    const { accentColor } = JSON.parse(
      readFileSync(join(__dirname, '..', '..', 'manifest', 'manifest.json'), 'utf8'),
    ) as { accentColor: string }
    const hex = ([red, green, blue]: readonly number[]): string =>
      `#${[red, green, blue].map((it) => (it ?? 0).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
    expect(hex(rgba[0] ?? [])).toBe(accentColor)
    expect(new Set(rgba.map(hex)).size).toBeGreaterThan(3)
  })
})

describe('the outline icon', () => {
  const { width, height, rgba } = icon('outline')

  it('is 32 by 32 pixels, white on nothing', () => {
    expect([width, height]).toEqual([32, 32])
    const drawn = rgba.filter(([, , , alpha]) => alpha > 0)
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true)
    const share = drawn.length / rgba.length
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.5)
  })

  it('keeps clear of the edges', () => {
    const edge = rgba.filter((_, at) => at < 32 || at >= 31 * 32 || at % 32 === 0 || at % 32 === 31)
    expect(edge.every(([, , , alpha]) => alpha === 0)).toBe(true)
  })
})
