import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

/** A file of the program and what it imports, types included. */
export interface SourceFile {
  /** Below `src/`, with forward slashes and without the extension: `cards/link`. */
  readonly path: string
  /** The folder it stands in, or `landing`. */
  readonly room: string
  readonly text: string
  /** Files of the program, without tables in JSON. */
  readonly imports: readonly string[]
  /** Packages and Node's own modules. */
  readonly packages: readonly string[]
}

/** Every file below a folder of sources. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(root, name.split(sep).join('/')))
}

function readSource(root: string, name: string): SourceFile {
  const text = readFileSync(join(root, name), 'utf8')
  const named = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName)
  const cut = name.indexOf('/')
  return {
    path: name.replace(/\.ts$/, ''),
    room: cut < 0 ? 'landing' : name.slice(0, cut),
    text,
    imports: named
      .filter((it) => it.startsWith('.') && !it.endsWith('.json'))
      .map((it) =>
        relative(root, join(root, dirname(name), it))
          .split(sep)
          .join('/'),
      ),
    packages: named.filter((it) => !it.startsWith('.')).map(packageName),
  }
}

/** `@scope/name/file` → `@scope/name`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The first way found that leads from a file back to itself. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = visit(next, [...way, path])
      if (cycle !== undefined) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const { path } of files) {
    const cycle = visit(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
