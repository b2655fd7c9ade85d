import type { Answer } from './answer/answer'
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
  readonly showsMadeUp: boolean
  /** Gets a sentence about each thing that is left out. */
  readonly warn: (sentence: string) => void
}

/** Builds what is answered from, in steps. */
export function* buildServedKnowledge(
  data: Data,
  { prepared, publicUrl, showsMadeUp, warn }: Serving,
): Generator<void, ServedKnowledge> {
  const { metadata, ...understood } = yield* buildKnowledge(data, prepared)
  const { officialAddress, frequentMatters } = metadata
  const contactPoints = showsMadeUp ? understood.contactPoints : withoutExamples(understood.contactPoints)
  const madeUp = understood.contactPoints.size - contactPoints.size
  if (madeUp > 0) {
    warn(
      `contact-points.json: ${madeUp} example contacts are not shown; bring in real ones with \`npm run contacts -- file.csv\``,
    )
  }
  const examples = metadata.examples.filter((question) => isAnswered(understood.answerer.answer(question)))
  for (const question of metadata.examples) {
    if (!examples.includes(question)) warn(`metadata.json: "${question}" is no example: the act does not answer it`)
  }
  const cards = createCards({
    ...understood,
    contactPoints,
    publicUrl,
    officialAddress: officialAddress ?? undefined,
    examples,
  })
  return { ...understood, contactPoints, officialAddress, frequentMatters, examples, cards }
}

function isAnswered({ kind }: Answer): boolean {
  return kind !== 'no-competence' && kind !== 'not-existing' && kind !== 'small-talk'
}
