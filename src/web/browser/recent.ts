import { keep, recall } from './memory'

const KEY = 'recent-questions'
const MOST = 6

/** Questions asked in this browser, last first; they never leave it. */
export interface RecentQuestions {
  add(question: string): void
  /** Shows them, or nothing when there are none. */
  show(isWanted: boolean): void
}

/** Keeps the section of recent questions. */
export function createRecentQuestions(section: HTMLElement): RecentQuestions {
  section.querySelector('button')?.addEventListener('click', () => {
    keep(() => localStorage, KEY, null)
    section.hidden = true
    document.querySelector<HTMLElement>('#q')?.focus()
  })
  return {
    add(question) {
      const others = read().filter((it) => it !== question)
      keep(() => localStorage, KEY, JSON.stringify([question, ...others].slice(0, MOST)))
    },
    show(isWanted) {
      const questions = isWanted ? read() : []
      section.hidden = questions.length === 0
      section.querySelector('ul')?.replaceChildren(...questions.map(toItem))
    },
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(recall(() => localStorage, KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

function toItem(question: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `/?q=${encodeURIComponent(question)}`
  link.textContent = question
  item.append(link)
  return item
}
