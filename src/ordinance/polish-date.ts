const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

/** "28 lipca 2025" → "2025-07-28"; undefined when it is no day of the calendar. */
export function parsePolishDate(text: string): string | undefined {
  const match = /^(\d{1,2}) (\p{L}+) (\d{4})/u.exec(text)
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '')
  if (match?.[1] === undefined || match[3] === undefined || month < 0) return undefined
  const iso = `${match[3]}-${String(month + 1).padStart(2, '0')}-${match[1].padStart(2, '0')}`
  return new Date(iso).getUTCDate() === Number(match[1]) ? iso : undefined
}

/** "2025-07-28" → "28 lipca 2025". */
export function toPolishDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`
}
