import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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

/** Reads and compresses the files once; throws when the scripts are not in the folder. */
export function loadAssets(folder: string): PageAssets {
  return {
    style: createAsset('style.css', STYLE),
    pages: createAsset('pages.js', readScript(join(folder, 'pages.js'))),
    teams: createAsset('teams.js', readScript(join(folder, 'teams.js'))),
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
  const isStyle = name.endsWith('.css')
  return {
    path: `/assets/${name.replace(/\.(?=\w+$)/, `.${hash}.`)}`,
    type: isStyle ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    body: compress(text, 'smallest'),
  }
}
