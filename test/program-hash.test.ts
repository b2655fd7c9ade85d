import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashProgram } from '../src/program-hash'
import { createFolder } from './support/folder'

/** A program of one file in a folder of a package. */
function createProgram(files: Readonly<Record<string, string>> = {}): string {
  const folder = createFolder('program')
  const all = { 'package.json': '{"dependencies":{"a":"1.0.0"}}', 'dist/web/index.js': 'answer()', ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return join(folder, 'dist')
}

describe('hashProgram', () => {
  const same = hashProgram(createProgram())

  it('is the same for the same release, wherever it stands', () => {
    expect(hashProgram(createProgram())).toBe(same)
    expect(same).toMatch(/^[0-9a-f]{12}$/)
  })

  it.each([
    ['a file says something else', { 'dist/web/index.js': 'answer(1)' }],
    ['a file has another name', { 'dist/web/index.js': '', 'dist/web/main.js': 'answer()' }],
    ['there is one file more', { 'dist/more.js': '' }],
    ['a package has another version', { 'package.json': '{"dependencies":{"a":"1.0.1"}}' }],
  ])('is another one when %s', (_, files) => {
    expect(hashProgram(createProgram(files))).not.toBe(same)
  })

  it('does not change with what answers nothing', () => {
    expect(hashProgram(createProgram({ 'dist/index.js.map': '{}', 'dist/README.md': 'x' }))).toBe(same)
  })

  it('knows this program', () => {
    expect(hashProgram()).toMatch(/^[0-9a-f]{12}$/)
  })
})
