import { announce } from './status'

/** In the act: the provision that the address names is focused, announced, and offers its link to copy. */
export function startReader(): void {
  const act = document.querySelector('.act')
  if (!(act instanceof HTMLElement)) return
  const contents = act.querySelector('details')
  // Beside the act there is room for the contents.
  if (contents !== null && matchMedia('(min-width: 75rem)').matches) contents.open = true
  const show = (): void => showTarget(act)
  addEventListener('hashchange', show)
  show()
}

function showTarget(act: HTMLElement): void {
  act.querySelector('.tools')?.remove()
  const target = document.getElementById(decodeHash())
  if (target === null || !act.contains(target)) return
  const label = target.querySelector('.num')?.getAttribute('aria-label') ?? ''
  const citation = label.slice(label.indexOf('§'))
  const tools = createTools(act, citation)
  const after = target.querySelector(':scope > p') ?? target.querySelector('.num')
  after?.after(tools)
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  announce(`${label}. ${target.querySelector(':scope > p')?.textContent ?? ''}`)
}

/** A hash that is no valid escape names nothing. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** The citation in full, and a button that copies the link to it. */
function createTools({ dataset }: HTMLElement, citation: string): HTMLElement {
  const tools = document.createElement('div')
  tools.className = 'tools'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = dataset['copyLink'] ?? ''
  button.dataset['copy'] = ''
  button.dataset['text'] = `${location.origin}${location.pathname}${location.hash}`
  button.dataset['done'] = dataset['copied'] ?? ''
  button.dataset['failed'] = dataset['copyFailed'] ?? ''
  tools.append(citation, button)
  return tools
}
