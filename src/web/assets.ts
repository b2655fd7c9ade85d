import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compress, type Compressed } from './compression'
import { ICON } from './icon'
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
  readonly icon: Asset
}

/** How a file is to be read, by what its name ends with. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Reads and compresses the files once; throws when the scripts are not in the folder. */
export function loadAssets(folder: string): PageAssets {
  return {
    style: createAsset('style.css', STYLE),
    pages: createAsset('pages.js', readScript(join(folder, 'pages.js'))),
    teams: createAsset('teams.js', readScript(join(folder, 'teams.js'))),
    icon: createAsset('icon.svg', ICON),
  }
}

function readScript(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(
      `the pages' script ${basename(path)} was not built: run \`npm run bundle\` (\`npm run build\` does it too)`,
    )
  }
}

function createAsset(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return {
    path: `/assets/${name.replace(/\.(?=\w+$)/, `.${hash}.`)}`,
    type: TYPES[ending] ?? 'application/octet-stream',
    body: compress(text, 'smallest'),
  }
}
