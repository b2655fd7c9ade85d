import type { TextBlock } from './adaptive-card'

/** A paragraph of Markdown: whatever is foreign in it has been escaped. */
export function textBlock(markdown: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text: markdown, wrap: true, ...look }
}
