/** A folder that one process alone may use. */
export interface FolderSettings {
  readonly kind: 'folder'
  readonly directory: string
}

/** A container of Azure Blob Storage, which many processes may share. */
export interface BlobSettings {
  readonly kind: 'blob'
  readonly container: string
  readonly access: BlobAccess
}

/** A connection string with its secret, or the account's address, at which a managed identity is presented. */
export type BlobAccess =
  | { readonly connection: string }
  | {
      readonly url: string
      /** Of a user-assigned identity; absent for the machine's own. */
      readonly clientId?: string
    }

/** Where a store keeps what it is given. */
export type StoreSettings = FolderSettings | BlobSettings

const DEFAULT_DIRECTORY = '.data'
const DEFAULT_CONTAINER = 'kto-za-co'

/** Of the variables of the environment, which may be empty; `settings` count only where there are no faults. */
export function readStoreSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly settings: StoreSettings
  readonly faults: readonly string[]
} {
  const value = (name: string): string => environment[name]?.trim() ?? ''
  const connection = value('STORE_BLOB_CONNECTION')
  const url = value('STORE_BLOB_URL')
  const container = value('STORE_BLOB_CONTAINER')
  const places = ['STORE_DIR', 'STORE_BLOB_CONNECTION', 'STORE_BLOB_URL'].filter((name) => value(name) !== '')
  const isBlob = connection !== '' || url !== ''
  const clientId = value('MicrosoftAppType') === 'UserAssignedMsi' ? value('MicrosoftAppId') : ''
  const access: BlobAccess =
    connection === '' ? { url: url.replace(/\/+$/, ''), ...(clientId === '' ? {} : { clientId }) } : { connection }
  return {
    settings: isBlob
      ? { kind: 'blob', container: container || DEFAULT_CONTAINER, access }
      : { kind: 'folder', directory: value('STORE_DIR') || DEFAULT_DIRECTORY },
    faults: [
      ...(places.length > 1 ? [`${places.join(' and ')} exclude each other; leave one of them`] : []),
      ...(connection === '' || isConnection(connection) ? [] : [CONNECTION_FAULT]),
      ...(url === '' || isAccountAddress(url) ? [] : [URL_FAULT]),
      ...(container === '' || isContainerName(container) ? [] : [CONTAINER_FAULT]),
      ...(container !== '' && !isBlob ? ['STORE_BLOB_CONTAINER needs STORE_BLOB_CONNECTION or STORE_BLOB_URL'] : []),
    ],
  }
}

const CONNECTION_FAULT =
  'STORE_BLOB_CONNECTION must be a connection string of a storage account, with DefaultEndpointsProtocol, AccountName and AccountKey or with BlobEndpoint and SharedAccessSignature'
const URL_FAULT =
  'STORE_BLOB_URL must be an address that begins with https:// and has nothing behind the host, such as https://account.blob.core.windows.net'
const CONTAINER_FAULT =
  'STORE_BLOB_CONTAINER must be 3 to 63 lower-case letters, digits and single hyphens between them'

function isConnection(value: string): boolean {
  const has = (...names: string[]): boolean =>
    names.every((name) => new RegExp(`(?:^|;)\\s*${name}=[^;\\s]`).test(value))
  return has('DefaultEndpointsProtocol', 'AccountName', 'AccountKey') || has('BlobEndpoint', 'SharedAccessSignature')
}

/** A path would not be an account's, and what stands behind `?` would be a secret that is taken for none. */
function isAccountAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username } = new URL(value)
  return protocol === 'https:' && /^\/*$/.test(pathname) && `${search}${hash}${username}` === ''
}

function isContainerName(value: string): boolean {
  return /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}
