import { keep, recall } from './memory'

/** What the keys act upon. */
export interface KeyTargets {
  readonly field: HTMLInputElement
  /** What the arrow keys go through, in order. */
  readonly options: () => readonly HTMLElement[]
  readonly clear: () => void
}

const SLASH_OFF = 'slash-off'

/** Arrows go from the field through the answer and back, Esc clears, `/` leads to the field unless it is switched off. */
export function startKeys({ field, options, clear }: KeyTargets): void {
  const slash = document.querySelector('#slash')
  if (slash instanceof HTMLInputElement) {
    slash.checked = recall(() => localStorage, SLASH_OFF) === null
    slash.addEventListener('change', () => keep(() => localStorage, SLASH_OFF, slash.checked ? null : 'yes'))
  }
  const usesSlash = (): boolean => !(slash instanceof HTMLInputElement) || slash.checked

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const focused = document.activeElement
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const row = [field, ...options()]
      const at = row.findIndex((it) => it === focused)
      const next = row[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (at < 0 || next === undefined) return
      event.preventDefault()
      next.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      clear()
    } else if (event.key === '/' && usesSlash() && !isEditable(focused)) {
      event.preventDefault()
      field.focus()
      field.select()
    }
  })
}

function isEditable(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'checkbox')
}
