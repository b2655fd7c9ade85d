import type { StoreState } from '../store/store'
import type { WebKnowledge } from './knowledge'

type Served = Pick<WebKnowledge, 'ordinance' | 'version'>

/** What `GET /healthz` says while the process lives. */
export interface Health {
  readonly status: 'ok'
  /** Number of the act that is answered from. */
  readonly ordinance: string
  /** Changes whenever any of the data does. */
  readonly version: string
}

/** Reports that the process lives, and what it answers from. */
export function reportHealth({ ordinance, version }: Served): Health {
  return { status: 'ok', ordinance: ordinance.metadata.number, version }
}

/** How the data do that are answered from. */
export interface DataState {
  /** When they were read. */
  readonly since: Date
  /** Why newer files are not answered from; empty when there are none or they are. */
  readonly problems: readonly string[]
}

/** What `GET /readyz` says: part by part, whether all is as it should be. */
export interface Readiness {
  /** Questions are answered in either case. */
  readonly status: 'ready' | 'degraded'
  readonly data: {
    /** `outdated`: the newest files cannot be used, and what was there before is answered from. */
    readonly status: 'ok' | 'outdated'
    readonly ordinance: string
    readonly version: string
    readonly since: string
    readonly problems: readonly string[]
  }
  readonly store: {
    readonly status: 'ok' | 'unreachable'
    readonly dedupe: StoreState['dedupe']
    readonly queuedFeedback: number
    readonly lostFeedback: number
    readonly errors: number
  }
}

/** Reports how every part does; names no question and no person. */
export function reportReadiness({ ordinance, version }: Served, data: DataState, store: StoreState): Readiness {
  const { since, problems } = data
  const { isReachable, dedupe, queuedFeedback, lostFeedback, errors } = store
  const isSound = problems.length === 0 && isReachable
  return {
    status: isSound ? 'ready' : 'degraded',
    data: {
      status: problems.length === 0 ? 'ok' : 'outdated',
      ordinance: ordinance.metadata.number,
      version,
      since: since.toISOString(),
      problems,
    },
    store: { status: isReachable ? 'ok' : 'unreachable', dedupe, queuedFeedback, lostFeedback, errors },
  }
}
