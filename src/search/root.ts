/** Endings by which Polish derives one word from another, longest first: drukować, drukarka, drukujący → druk. */
const ENDINGS = [
  'owywanie', 'izowanie', 'yzowanie', 'izacja', 'yzacja', 'izować', 'yzować', 'owywać', 'ywanie', 'iwanie', 'owanie',
  'ienie', 'alność', 'owość', 'ywność', 'ujący', 'iający', 'ający', 'owski', 'yczny', 'iczny', 'arstwo', 'owiec',
  'ywać', 'iwać', 'ować', 'enie', 'anie', 'acja', 'ycja', 'icja', 'acyjny', 'yjny', 'alny', 'elny', 'arka', 'alnia', 'arnia', 'ownik',
  'ator', 'owy', 'owny', 'any', 'ony', 'nik', 'czka', 'ność', 'ość', 'iać', 'ski', 'cki', 'arz', 'acz', 'ent',
  'jny', 'ny', 'ić', 'yć', 'eć', 'ać', 'ąć', 'cja', 'sja', 'zja', 'ja', 'ka', 'ek', 'ik', 'yk', 'um', 'er', 'or',
  'y', 'a', 'o', 'e', 'i',
] as const // prettier-ignore

const MIN_ROOT = 4

/** The endings by their last letter, each list in the same order. */
const BY_LAST_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  ENDINGS.map((ending) => [ending.slice(-1), ENDINGS.filter((other) => other.endsWith(ending.slice(-1)))]),
)

/** The part that derived words share, marked so that it never equals a lemma: `drukarka` → `~druk`; short words have none. */
export function toRoot(lemma: string): string | undefined {
  for (const ending of BY_LAST_LETTER.get(lemma.slice(-1)) ?? []) {
    if (lemma.endsWith(ending) && lemma.length - ending.length >= MIN_ROOT) return `~${lemma.slice(0, -ending.length)}`
  }
  return lemma.length >= MIN_ROOT ? `~${lemma}` : undefined
}
