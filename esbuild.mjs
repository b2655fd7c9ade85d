import { createRequire } from 'node:module'
import { build } from 'esbuild'

/* node esbuild.mjs [folder]: bundles the programs, each into one file in `dist`; packages stay where npm puts them. */

const PROGRAMS = [
  'src/index.ts',
  'src/prepare.ts',
  ...['ask', 'contacts', 'feedback', 'package', 'person', 'word'].map((command) => `src/cli/${command}.ts`),
]

/** Bundled, so that what it asks for can be left out. */
const SDK = '@microsoft/teams-ai'

/** Signs people in within a chat, which this bot never does; the SDK loads it all the same, for a sixth of a start. */
const LEFT_OUT = 'botbuilder-dialogs'

const packages = {
  name: 'packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ kind, path, importer }) => {
      if (kind === 'entry-point' || path.startsWith(SDK)) return undefined
      if (path === LEFT_OUT) return { path, namespace: LEFT_OUT }
      const found = (from) => createRequire(from).resolve(path)
      if (found(importer) === found(import.meta.filename)) return { path, external: true }
      return { errors: [{ text: `${path}: the SDK has a version of its own, which the programs would not find` }] }
    })
    onLoad({ filter: /.*/, namespace: LEFT_OUT }, () => ({ contents: 'exports.Dialog = class {}' }))
  },
}

await build({
  entryPoints: PROGRAMS,
  outdir: process.argv[2] ?? 'dist',
  bundle: true,
  plugins: [packages],
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
})
