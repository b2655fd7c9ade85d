import { strToU8, zipSync } from 'fflate'

/** The environment lacks what the app's manifest needs; the message lists every fault on a line of its own. */
export class PackageError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the app cannot be packaged:\n${faults.map((it) => `  - ${it}`).join('\n')}`)
    this.name = 'PackageError'
  }
}

/** What the manifest's placeholders stand for. */
export interface PackageSettings {
  readonly MicrosoftAppId: string
  /** Of the app in Teams; the bot's when nothing else is set. */
  readonly TEAMS_APP_ID: string
  /** Without a slash at its end. */
  readonly PUBLIC_URL: string
  readonly PUBLIC_HOST: string
  readonly VERSION: string
}

/** The files of `manifest/` that go into the package. */
export interface PackageFiles {
  /** With placeholders such as `${{PUBLIC_URL}}`. */
  readonly manifest: string
  readonly others: Readonly<Record<string, Uint8Array>>
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const PLACEHOLDER = /\$\{\{(\w+)\}\}/g
const RELEASE = /^\d+\.\d+\.\d+$/

/** Reads the settings from an environment; throws a PackageError that lists all faults at once. */
export function readPackageSettings(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): PackageSettings {
  const appId = environment['MicrosoftAppId']?.trim() ?? ''
  const teamsAppId = environment['TEAMS_APP_ID']?.trim() || appId
  const publicUrl = environment['PUBLIC_URL']?.trim() ?? ''
  const faults = [
    ...(appId === '' ? ['MicrosoftAppId is missing'] : GUID.test(appId) ? [] : ['MicrosoftAppId is not a GUID']),
    ...(teamsAppId === appId || GUID.test(teamsAppId) ? [] : ['TEAMS_APP_ID is not a GUID']),
    ...findAddressFaults(publicUrl),
    ...(RELEASE.test(version) ? [] : [`the version ${version} in package.json is not three numbers`]),
  ]
  if (faults.length > 0) throw new PackageError(faults)
  return {
    MicrosoftAppId: appId,
    TEAMS_APP_ID: teamsAppId,
    PUBLIC_URL: publicUrl.replace(/\/+$/, ''),
    PUBLIC_HOST: new URL(publicUrl).host,
    VERSION: version,
  }
}

/** Teams loads pages over https alone, and from machines that it can reach. */
function findAddressFaults(publicUrl: string): string[] {
  if (publicUrl === '') return ['PUBLIC_URL is missing']
  if (!URL.canParse(publicUrl)) return ['PUBLIC_URL is not a web address']
  const { protocol, hostname, username, search, hash } = new URL(publicUrl)
  return [
    ...(protocol === 'https:' ? [] : ['PUBLIC_URL does not begin with https://']),
    ...(/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? ['PUBLIC_URL is of use on this machine alone'] : []),
    ...(username === '' ? [] : ['PUBLIC_URL names a user']),
    ...(search === '' && hash === '' ? [] : ['PUBLIC_URL has a part after ? or #']),
  ]
}

/** The manifest with every placeholder filled in; throws a PackageError that names those nobody knows. */
export function fillManifest(template: string, settings: PackageSettings): string {
  const values = new Map<string, string>(Object.entries(settings))
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  const unknown = [...new Set(names)].filter((name) => !values.has(name))
  if (unknown.length > 0)
    throw new PackageError(unknown.map((name) => `manifest.json asks for ${name}, which is unknown`))
  // Inside quotation marks of JSON.
  return template.replace(PLACEHOLDER, (_, name: string) => JSON.stringify(values.get(name)).slice(1, -1))
}

/** The zip that is uploaded to Teams; the same files and settings give the same bytes. */
export function zipPackage({ manifest, others }: PackageFiles, settings: PackageSettings): Uint8Array {
  // The earliest time that a zip can hold.
  const mtime = new Date(1980, 0, 1)
  return zipSync({ 'manifest.json': strToU8(fillManifest(manifest, settings)), ...others }, { mtime, level: 9 })
}
