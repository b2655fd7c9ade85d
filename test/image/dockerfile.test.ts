import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instructionsOf, parseDockerfile, type Stage } from './dockerfile'
import { readContext } from './context'

const PROJECT = join(__dirname, '..', '..')
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

describe('parseDockerfile', () => {
  it('takes instructions apart', () => {
    const source = [
      '# a comment',
      'ARG NODE=24',
      'FROM node:${NODE}-slim AS build',
      'COPY --from=other --chown=node:node a b ./',
      'RUN one && \\',
      '  two',
      'CMD ["node", "x y"]',
    ].join('\n')
    expect(parseDockerfile(source)).toEqual([
      {
        image: 'node:24-slim',
        name: 'build',
        instructions: [
          { name: 'COPY', flags: { from: 'other', chown: 'node:node' }, words: ['a', 'b', './'], isList: false },
          { name: 'RUN', flags: {}, words: ['one &&    two'], isList: false },
          { name: 'CMD', flags: {}, words: ['node', 'x y'], isList: true },
        ],
      },
    ])
  })

  it('stops at what it does not understand', () => {
    expect(() => parseDockerfile('FROM a\nONBUILD RUN b')).toThrow('"ONBUILD RUN b" is not understood')
  })
})

describe('the Dockerfile', () => {
  const stages = parseDockerfile(readFileSync(join(PROJECT, 'Dockerfile'), 'utf8'))
  const last = stages.at(-1) as Stage

  it('begins each stage from a slim image of a Node with long-term support', () => {
    expect(stages.map(({ image }) => image)).toEqual(
      stages.map(() => expect.stringMatching(/^node:(?:22|24|26)-slim$/)),
    )
  })

  it('copies only what is there', () => {
    const context = readContext(PROJECT)
    const copied = stages.flatMap((stage) =>
      instructionsOf(stage, 'COPY')
        .filter(({ flags }) => flags['from'] === undefined)
        .flatMap(({ words }) => words.slice(0, -1)),
    )
    const isThere = (path: string): boolean => context.some((file) => file === path || file.startsWith(`${path}/`))
    expect(copied.filter((path) => !isThere(path))).toEqual([])
    expect(copied.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([])
  })

  it('leaves secrets, tests and what is built elsewhere outside', () => {
    const context = readContext(PROJECT)
    expect(context.length).toBeGreaterThan(100)
    expect(context.filter((path) => /^(?:\.env|\.git|test|node_modules|dist|\.data)(?:\/|$)/.test(path))).toEqual([])
  })

  it('installs for running without development packages, and takes nothing else from the build than what runs', () => {
    const packages = stages.find(({ name }) => name === 'packages')
    expect(packages && instructionsOf(packages, 'RUN').map(({ words }) => words)).toEqual([['npm ci --omit=dev']])
    const copied = instructionsOf(last, 'COPY').map(({ flags, words }) => [flags['from'], words[0]])
    expect(copied).toEqual([
      [undefined, 'package.json'],
      ['packages', '/app/node_modules'],
      ['build', '/app/dist'],
      ['build', '/app/data'],
      ['build', '/app/.data'],
    ])
  })

  it('runs the program itself, without a shell and without rights, and looks after it with Node', () => {
    expect(instructionsOf(last, 'CMD')).toEqual([
      { name: 'CMD', flags: {}, words: manifest.scripts['start']?.split(' '), isList: true },
    ])
    expect(instructionsOf(last, 'USER').map(({ words }) => words)).toEqual([['node']])
    expect(instructionsOf(last, 'RUN')).toEqual([])
    const [check] = instructionsOf(last, 'HEALTHCHECK')
    expect([check?.isList, check?.words[0]]).toEqual([true, 'node'])
  })

  it('runs it as `npm start` and App Service do', () => {
    expect(readFileSync(join(PROJECT, 'manifest', 'README.md'), 'utf8')).toContain(`'${manifest.scripts['start']}'`)
  })
})
