import type { Answerer } from '../answer/answerer'
import type { Cards } from '../cards/cards'
import type { Ordinance } from '../ordinance/ordinance'
import type { Organization } from '../organization/model'
import type { Completion } from '../search/completion'
import type { Store } from '../store/store'
import type { Limits } from './limits'
import type { TurnLog } from './turn-log'

/** What a turn answers from. */
export interface BotKnowledge {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly answerer: Answerer
  /** What a beginning may become. */
  readonly complete: (typed: string) => Completion
  /** Questions for who does not know what to ask. */
  readonly examples: readonly string[]
  /** What is offered before anything is typed. */
  readonly frequentMatters: readonly string[]
  readonly cards: Cards
  /** Changes whenever any of the data does. */
  readonly version: string
}

/** What the bot is made of. */
export interface BotDeps {
  /** Settings of the SDK's authentication (`MicrosoftAppId` …); without any, anybody may speak to the bot. */
  readonly authentication: Readonly<Record<string, string>>
  /** Ids, in lower case, of the tenants that are answered; absent where anybody is. */
  readonly tenants?: ReadonlySet<string>
  /** None where they are absent. */
  readonly limits?: Limits
  /** What is answered from at this moment; another a moment later when the data have changed. */
  readonly knowledge: () => BotKnowledge
  readonly store: Store
  readonly log: TurnLog
}

/** What one turn is made of: whenever it asks, it sees the same knowledge, not half of an old and half of a new act. */
export function forOneTurn(deps: BotDeps): BotDeps {
  let knowledge: BotKnowledge | undefined
  return { ...deps, knowledge: () => (knowledge ??= deps.knowledge()) }
}
