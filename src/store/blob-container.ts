import { text as readAll } from 'node:stream/consumers'
import type { ContainerClient } from '@azure/storage-blob' with { 'resolution-mode': 'import' }
import { hasCode } from './durable-file'
import type { BlobAccess, BlobSettings } from './settings'

/** A blob as a listing names it. */
export interface ListedBlob {
  readonly name: string
  readonly etag: string
  readonly metadata: Readonly<Record<string, string>>
}

/** A text, and what a listing tells without reading it. */
export interface BlobContent {
  readonly text: string
  readonly metadata?: Readonly<Record<string, string>>
}

/** Whoever waits for an answer does not wait so long; this only ends a call that nobody waits for any more. */
const CALL_LIMIT_MS = 5_000
/** Some thousand names a page, a page a second. */
const LISTING_LIMIT_MS = 60_000

/** One try more, soon: the outage of a store is dealt with elsewhere. */
const RETRIES = { maxTries: 2, retryDelayInMs: 150, maxRetryDelayInMs: 1_000 }

/** A container of Azure Blob Storage in the few words that a store needs; it is created when something is first written. */
export class BlobContainer {
  private readonly running = new Set<AbortController>()
  private isClosed = false

  private constructor(private readonly client: ContainerClient) {}

  /** Loads the packages and checks the settings; asks nothing of the network. */
  static async open({ access, container }: BlobSettings): Promise<BlobContainer> {
    return new BlobContainer(await createClient(access, container))
  }

  /** Writes a blob, whatever there was. */
  async put(name: string, content: BlobContent): Promise<void> {
    await this.upload(name, content, {})
  }

  /** Writes a blob where there is none; false if there is one. */
  async create(name: string, content: BlobContent): Promise<boolean> {
    return succeeds(this.upload(name, content, { ifNoneMatch: '*' }), 'BlobAlreadyExists')
  }

  /** Writes a blob in the place of a certain one; false if that is no longer there. */
  async replace(name: string, content: BlobContent, etag: string): Promise<boolean> {
    return succeeds(this.upload(name, content, { ifMatch: etag }), 'ConditionNotMet', 'BlobNotFound')
  }

  /** Undefined where there is no such blob. */
  async read(name: string): Promise<{ readonly text: string; readonly etag: string } | undefined> {
    try {
      return await this.call(async (abortSignal) => {
        const blob = this.client.getBlobClient(name)
        const { readableStreamBody: body, etag = '' } = await blob.download(0, undefined, { abortSignal })
        return { text: body === undefined ? '' : await readAll(body), etag }
      })
    } catch (error) {
      if (isRefusal(error, 'BlobNotFound', 'ContainerNotFound')) return undefined
      throw error
    }
  }

  /** Adds a text to an append blob, which takes it whole or not at all. */
  async append(name: string, text: string): Promise<void> {
    const blob = this.client.getAppendBlobClient(name)
    const append = (): Promise<unknown> =>
      this.call((abortSignal) => blob.appendBlock(text, Buffer.byteLength(text), { abortSignal }))
    try {
      await this.inContainer(append)
    } catch (error) {
      if (!isRefusal(error, 'BlobNotFound')) throw error
      await this.call((abortSignal) => blob.createIfNotExists({ abortSignal }))
      await append()
    }
  }

  /** All blobs whose names begin so, in the order of their names. */
  async list(prefix: string): Promise<readonly ListedBlob[]> {
    try {
      return await this.call(async (abortSignal) => {
        const found: ListedBlob[] = []
        const blobs = this.client.listBlobsFlat({ prefix, includeMetadata: true, abortSignal })
        for await (const { name, metadata = {}, properties } of blobs) {
          found.push({ name, metadata, etag: properties.etag })
        }
        return found
      }, LISTING_LIMIT_MS)
    } catch (error) {
      if (isRefusal(error, 'ContainerNotFound')) return []
      throw error
    }
  }

  /** Removes a blob; with an etag only if it is still that one. One that is gone is no failure. */
  async remove(name: string, etag?: string): Promise<void> {
    const conditions = etag === undefined ? {} : { ifMatch: etag }
    const blob = this.client.getBlobClient(name)
    const removed = this.call((abortSignal) => blob.delete({ conditions, abortSignal }))
    await succeeds(removed, 'BlobNotFound', 'ConditionNotMet')
  }

  /** Breaks off all that is on its way. */
  close(): void {
    this.isClosed = true
    for (const call of this.running) call.abort()
  }

  private upload(name: string, { text, metadata = {} }: BlobContent, conditions: Conditions): Promise<unknown> {
    const blob = this.client.getBlockBlobClient(name)
    return this.inContainer(() =>
      this.call((abortSignal) => blob.upload(text, Buffer.byteLength(text), { conditions, metadata, abortSignal })),
    )
  }

  private async call<Result>(
    run: (abortSignal: AbortSignal) => Promise<Result>,
    limit = CALL_LIMIT_MS,
  ): Promise<Result> {
    if (this.isClosed) throw new Error('the container is closed')
    const call = new AbortController()
    const timer = setTimeout(() => call.abort(), limit)
    this.running.add(call)
    try {
      return await run(call.signal)
    } finally {
      clearTimeout(timer)
      this.running.delete(call)
    }
  }

  /** Asking first would be a call more for each, and whoever may write blobs need not be allowed to create containers. */
  private async inContainer(write: () => Promise<unknown>): Promise<void> {
    try {
      await write()
    } catch (error) {
      if (!isRefusal(error, 'ContainerNotFound')) throw error
      await this.call((abortSignal) => this.client.createIfNotExists({ abortSignal }))
      await write()
    }
  }
}

interface Conditions {
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}

/** The packages take a fifth of a second and some 30 MB, which a store of files does not pay. */
async function createClient(access: BlobAccess, container: string): Promise<ContainerClient> {
  const { ContainerClient: Client } = await import('@azure/storage-blob')
  const options = { retryOptions: RETRIES }
  if ('connection' in access) {
    try {
      return new Client(access.connection, container, options)
    } catch (error) {
      throw new Error(`STORE_BLOB_CONNECTION cannot be used: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const { ManagedIdentityCredential } = await import('@azure/identity')
  const credential = new ManagedIdentityCredential(access.clientId === undefined ? {} : { clientId: access.clientId })
  return new Client(`${access.url}/${container}`, credential, options)
}

/** False when the call is refused for one of these reasons; other failures are thrown. */
async function succeeds(call: Promise<unknown>, ...refusals: readonly string[]): Promise<boolean> {
  try {
    await call
    return true
  } catch (error) {
    if (isRefusal(error, ...refusals)) return false
    throw error
  }
}

/** Tells whether the service refused for one of these reasons: its own codes, such as `BlobNotFound`. */
function isRefusal(error: unknown, ...codes: readonly string[]): boolean {
  return codes.some((code) => hasCode(error, code))
}
