import type { WebKnowledge } from './knowledge'

/** What `GET /healthz` says while the process lives. */
export interface Health {
  readonly status: 'ok'
  /** Number of the act that is answered from. */
  readonly ordinance: string
  /** Changes whenever any of the data does. */
  readonly version: string
}

/** Reports that the process lives, and what it answers from. */
export function reportHealth({ ordinance, version }: Pick<WebKnowledge, 'ordinance' | 'version'>): Health {
  return { status: 'ok', ordinance: ordinance.metadata.number, version }
}
