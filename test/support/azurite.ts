import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BlobSettings } from '../../src/store/settings'
import type { Certificate } from './certificate'
import { createFolder } from './folder'
import { findFreePort, startProgram } from './process'

/** Azurite's own account, the same everywhere. */
export const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

/** The real Azurite on a port of this machine. */
export interface Azurite {
  readonly port: number
  /** A container that nobody else uses; by way of another port when something stands between. */
  settings(port?: number): BlobSettings
  /** Ends it; what it holds stays. */
  stop(): Promise<void>
  /** Starts it again on the same port with what it held. */
  start(): Promise<void>
}

let containers = 0

/** Starts Azurite in a folder of its own; with a certificate it speaks TLS and takes tokens of Entra ID, whoever signed them. */
export async function startAzurite(certificate?: Certificate): Promise<Azurite> {
  const folder = createFolder('azurite')
  const tls = certificate === undefined ? [] : ['--oauth', 'basic', ...writeCertificate(folder, certificate)]
  const port = await findFreePort()
  const start = () =>
    startProgram({
      name: 'Azurite',
      args: [
        findProgram(),
        ...['--blobHost', '127.0.0.1', '--blobPort', String(port), '--location', folder],
        // It would report its use to its makers; and it knows no version of the service that is newer than itself.
        ...['--disableTelemetry', '--skipApiVersionCheck', '--silent'],
        ...tls,
      ],
      readyAt: /successfully listens/,
    })
  let running = await start()
  return {
    port,
    settings: (through = port) => ({
      kind: 'blob',
      container: `test-${process.pid}-${containers++}`,
      access: { connection: connectionTo(through) },
    }),
    stop: () => running.stop(),
    async start() {
      running = await start()
    },
  }
}

/** A connection string as Azurite takes it. */
export function connectionTo(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/${ACCOUNT}`
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${endpoint};`
}

function writeCertificate(folder: string, { key, certificate }: Certificate): string[] {
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  writeFileSync(keyFile, key)
  writeFileSync(file, certificate)
  return ['--key', keyFile, '--cert', file]
}

/** The blob service alone, without queues and tables. */
function findProgram(): string {
  const manifest = require.resolve('azurite/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
  return join(dirname(manifest), bin['azurite-blob'] ?? '')
}
