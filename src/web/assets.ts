import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress, type Compressed } from './compression'
import { STYLE } from './style'

/** A file that a page loads; its address changes with its content, so that it may be kept for ever. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: Compressed
}

/** Every file that pages load. */
export interface PageAssets {
  readonly style: Asset
  /** Small, on every page. */
  readonly pages: Asset
  /** teams-js, loaded inside Teams alone. */
  readonly teams: Asset
}

/** Where `npm run bundle` writes the scripts; the same from `src/web` and from `dist/web`. */
const SCRIPTS = join(__dirname, '..', '..', 'dist', 'web', 'assets')

/** Reads and compresses the files once; throws when the scripts were not built. */
export function loadAssets(): PageAssets {
  return {
    style: createAsset('style.css', STYLE),
    pages: createAsset('pages.js', readScript('pages.js')),
    teams: createAsset('teams.js', readScript('teams.js')),
  }
}

function readScript(name: string): string {
  try {
    return readFileSync(join(SCRIPTS, name), 'utf8')
  } catch {
    throw new Error(`the pages' script ${name} was not built: run \`npm run bundle\` (\`npm run build\` does it too)`)
  }
}

function createAsset(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const isStyle = name.endsWith('.css')
  return {
    path: `/assets/${name.replace(/\.(?=\w+$)/, `.${hash}.`)}`,
    type: isStyle ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    body: compress(text, 'smallest'),
  }
}
