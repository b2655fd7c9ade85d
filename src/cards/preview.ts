import type { CardContext } from './context'
import { escapeMarkdown } from './escape'
import { inQuotes } from './quotation'
import type { Part, Reply } from './reply'
import { sourceLabel, withSources } from './source'

/** An answer as a line in a list of results; both texts are safe where Markdown or HTML is read. */
export interface Preview {
  readonly title: string
  readonly text: string
}

/** What Teams shows of a result's second line. */
const LONGEST_QUOTATION = 110

/** The answer's title and, under it, the duty that proves it or what the summary adds to the title. */
export function toPreview({ organization }: CardContext, { parts, summary }: Reply): Preview {
  const title = parts.find((part) => part.kind === 'title')?.text || summary
  const isUnit = [...organization.units.keys()].some((unit) => title.startsWith(`${unit} `))
  const duty = isUnit ? quotedDuty(parts) : undefined
  const text = duty ?? (textBelow(summary, title) || firstSentence(parts))
  return { title: escapeMarkdown(title), text: escapeMarkdown(text) }
}

function quotedDuty(parts: readonly Part[]): string | undefined {
  const quoted = parts.find((part) => part.kind === 'quotation')
  if (quoted === undefined) return undefined
  const { words, intros, source } = quoted.quotation
  return withSources(inQuotes(words || (intros.at(-1) ?? ''), LONGEST_QUOTATION), [source], sourceLabel)
}

/** A summary often begins with the title. */
function textBelow(summary: string, title: string): string {
  return summary.startsWith(title) ? summary.slice(title.length).replace(/^[.\s]+/, '') : summary
}

function firstSentence(parts: readonly Part[]): string {
  return parts.find((part) => part.kind === 'sentence')?.text ?? ''
}
