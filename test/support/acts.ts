import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOrdinance, type Ordinance } from '../../src/ordinance/ordinance'

const ROOT = join(__dirname, '..', '..')

/** The text of the real act. */
export function readActText(): string {
  return readFileSync(join(ROOT, 'data', 'ordinances', '1796-2025', 'act.txt'), 'utf8')
}

/** The text of a made-up act of `test/fixtures`. */
export function readFixture(name: string): string {
  return readFileSync(join(ROOT, 'test', 'fixtures', name), 'utf8')
}

/** The real act, read. */
export function readAct(): Ordinance {
  return parseOrdinance(readActText(), 'act.txt')
}

/** A made-up act around the lines of its sections; the first of them stands in line 3. */
export function actText(...sections: string[]): string {
  const title = 'ZARZĄDZENIE NR 1/2024 BURMISTRZA MIASTA PRZYKŁADOWO Z DNIA 2 stycznia 2024 r. w sprawie przykładu'
  return [title, '', ...sections].join('\n')
}

/** A made-up act, read. */
export function parseAct(...sections: string[]): Ordinance {
  return parseOrdinance(actText(...sections), 'act.txt')
}
