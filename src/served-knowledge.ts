import type { BotKnowledge } from './bot/deps'
import { createCards } from './cards/cards'
import type { Data } from './data'
import { buildKnowledge } from './knowledge'
import { withoutExamples } from './organization/contact-point'
import type { PreparedSearch } from './search/prepared-search'
import type { WebKnowledge } from './web/knowledge'

/** What chat and pages answer from. */
export type ServedKnowledge = BotKnowledge & WebKnowledge

/** What the data do not say. */
export interface Serving {
  /** What was found out about these data before. */
  readonly prepared: PreparedSearch | undefined
  readonly publicUrl: string
  /** Made-up contacts show how real ones will look, as long as nobody could take them for real. */
  readonly showsExamples: boolean
  /** How many contacts are left out because they are made up. */
  readonly reportExamples: (count: number) => void
}

/** Builds what is answered from, in steps. */
export function* buildServedKnowledge(
  data: Data,
  { prepared, publicUrl, showsExamples, reportExamples }: Serving,
): Generator<void, ServedKnowledge> {
  const { metadata, ...understood } = yield* buildKnowledge(data, prepared)
  const { officialAddress, frequentMatters } = metadata
  const contactPoints = showsExamples ? understood.contactPoints : withoutExamples(understood.contactPoints)
  const examples = understood.contactPoints.size - contactPoints.size
  if (examples > 0) reportExamples(examples)
  const cards = createCards({
    ...understood,
    contactPoints,
    publicUrl,
    officialAddress: officialAddress ?? undefined,
  })
  return { ...understood, contactPoints, officialAddress, frequentMatters, cards }
}
