import { createAnswerSource } from './answers'
import { startKeys } from './keys'
import { createRecentQuestions } from './recent'
import { onSignIn } from './signed-in'
import { announce } from './status'

/** Quicker than this nobody reads; slower than this feels slow. */
const DEBOUNCE_MS = 120
/** A question that stands for so long was meant. */
const MEANT_AFTER_MS = 2_000

/** On the look-up page: answers as one types, keys, recent questions, and the question in the address. */
export function startLookup(): void {
  const field = document.querySelector('#q')
  const place = document.querySelector('#answer')
  const recentSection = document.querySelector('#recent')
  const examples = document.querySelector('#examples')
  if (!(field instanceof HTMLInputElement) || !(place instanceof HTMLElement)) return
  if (!(recentSection instanceof HTMLElement)) return

  const source = createAnswerSource()
  const recent = createRecentQuestions(recentSection)
  let shown = field.value.trim()
  let typing: number | undefined
  let meaning: number | undefined

  const remember = (): void => {
    if (shown !== '') recent.add(shown)
  }
  const showStarts = (): void => {
    recent.show(shown === '')
    if (examples instanceof HTMLElement) examples.hidden = shown !== ''
  }
  const show = (question: string, answer: string): void => {
    shown = question
    place.innerHTML = answer
    place.removeAttribute('aria-busy')
    history.replaceState(null, '', question === '' ? '/' : `/?q=${encodeURIComponent(question)}`)
    announce(place.querySelector<HTMLElement>('[data-summary]')?.dataset['summary'] ?? '')
    showStarts()
    clearTimeout(meaning)
    if (question !== '') meaning = setTimeout(remember, MEANT_AFTER_MS)
  }
  const ask = async (): Promise<void> => {
    clearTimeout(typing)
    const question = field.value.trim()
    if (question === '') {
      if (shown === '' && place.childElementCount === 0) return
      source.cancel()
      show('', '')
      return
    }
    if (question === shown) return
    place.setAttribute('aria-busy', 'true')
    try {
      const answer = await source.ask(question)
      if (answer !== undefined) show(question, answer)
    } catch {
      place.removeAttribute('aria-busy')
      place.textContent = place.dataset['lost'] ?? ''
      announce(place.textContent)
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(typing)
    typing = setTimeout(() => void ask(), DEBOUNCE_MS)
  })
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    const first = place.querySelector('a')
    if (shown !== '' && field.value.trim() === shown && first !== null) first.click()
    else void ask().then(remember)
  })
  place.addEventListener('click', remember)
  startKeys({
    field,
    options: () => [...document.querySelectorAll<HTMLElement>('#answer a, #answer summary, .starts:not([hidden]) a')],
    clear: () => {
      field.value = ''
      field.focus()
      void ask()
    },
  })
  onSignIn(() => {
    shown = ''
    void ask()
  })
  // A page that comes back from the browser's memory, or was typed in before this script ran.
  addEventListener('pageshow', () => void ask())
  showStarts()
}
