/** Tells a screen reader something, without moving anything on the page. */
export function announce(words: string): void {
  const status = document.querySelector('#status')
  if (status !== null) status.textContent = words
}
