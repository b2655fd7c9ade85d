import { readFileSync } from 'node:fs'

/** Settings that nobody may see; each may stand in a file that the setting NAME_FILE names. */
const SECRETS = ['MicrosoftAppPassword', 'CertificatePrivateKey', 'STORE_BLOB_CONNECTION', 'METRICS_TOKEN'] as const

/** Names of the settings that name a file with a secret. */
export const SECRET_FILE_NAMES: readonly string[] = SECRETS.map(toFileName)

type Environment = Readonly<Record<string, string | undefined>>

/** The environment with the secrets that stand in files, without the blanks around them, and what is wrong with these. */
export function readSecrets(environment: Environment): {
  readonly environment: Environment
  readonly faults: readonly string[]
  /** Those whose file gave none. */
  readonly missing: readonly string[]
} {
  const read = SECRETS.filter((name) => environment[toFileName(name)]?.trim()).map((name) => ({
    name,
    ...readSecret(name, environment),
  }))
  return {
    environment: { ...environment, ...Object.fromEntries(read.map(({ name, value }) => [name, value])) },
    faults: read.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    missing: read.filter(({ value }) => value === '').map(({ name }) => name),
  }
}

interface Secret {
  readonly value: string
  readonly fault?: string
}

/** Nothing of a file is quoted, nor a path that may be a secret given by mistake. */
function readSecret(name: string, environment: Environment): Secret {
  const fileName = toFileName(name)
  const given = environment[name]?.trim() ?? ''
  if (given !== '') return { value: given, fault: `${name} and ${fileName} exclude each other; leave one of them` }
  try {
    const value = readFileSync(environment[fileName]?.trim() ?? '', 'utf8').trim()
    return value === '' ? { value, fault: `${fileName}: there is nothing in the file` } : { value }
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
    return { value: '', fault: `${fileName}: the file cannot be read (${code})` }
  }
}

function toFileName(name: string): string {
  return `${name}_FILE`
}
