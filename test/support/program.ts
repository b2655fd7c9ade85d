import { spawn } from 'node:child_process'
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { builtProgram } from './built'
import { createFolder } from './folder'
import { PROJECT } from './paths'

/** What a program for the terminal printed, and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program of `src/cli` in the project's folder. */
export async function runCli(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [builtProgram(`cli/${name}`), ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, out, err }
}

/** A copy of the data, except the large dictionary, that a test may change. */
export function copyData(): string {
  const folder = createFolder('data')
  const original = join(PROJECT, 'data')
  const isCopied = (path: string): boolean => !path.startsWith(join(original, 'morfologik'))
  cpSync(original, folder, { recursive: true, filter: isCopied })
  symlinkSync(join(original, 'morfologik'), join(folder, 'morfologik'), 'junction')
  return folder
}
