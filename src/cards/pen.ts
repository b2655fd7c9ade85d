import type { Source } from '../answer/answer'
import type { ToggleAction } from './adaptive-card'
import type { CardContext } from './context'
import { escapeMarkdown, markdownLink } from './escape'
import { shorten } from './quotation'
import type { Room } from './size'
import { sourceLink, tiedLabel, withSources } from './source'

/** What drawing a part of a card may look up and add to. */
export interface Pen {
  readonly context: CardContext
  readonly room: Room
  /** Buttons that unfold lists; drawing a list may add one. */
  readonly folds: ToggleAction[]
}

/** Foreign words, escaped, with links to the places that prove them. */
export function citedMarkdown(pen: Pen, words: string, sources: readonly Source[] | undefined): string {
  return withSources(escapeMarkdown(shorten(words, pen.room.words)), sources, (source) => sourceMarkdown(pen, source))
}

/** A citation as a link into the reader. */
export function sourceMarkdown({ context }: Pen, source: Source): string {
  return markdownLink(tiedLabel(source), sourceLink(source, context.links))
}
