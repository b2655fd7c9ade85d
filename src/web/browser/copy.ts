import { announce } from './status'

/** Makes every button with `data-copy` copy the text of the element it names, and F2 press the first one. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null
    if (button instanceof HTMLButtonElement) void copyFor(button)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F2') return
    const button = document.querySelector('button[data-copy]')
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    button.click()
  })
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const { copy = '', text, done = '', failed = '' } = button.dataset
  const words = text ?? document.querySelector(copy)?.textContent ?? ''
  const copied = await copyText(words)
  button.classList.toggle('done', copied)
  announce(copied ? `${done} ${words}` : failed)
}

/** A frame may not be allowed to use the clipboard; the old way still works there. */
async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return copyBySelection(words)
  }
}

function copyBySelection(words: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = words
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
