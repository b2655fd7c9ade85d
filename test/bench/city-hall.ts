import type { Data } from '../../src/data'
import { parseOrdinance, type Ordinance } from '../../src/ordinance/ordinance'
import { isEId, walk, type EId, type Provision } from '../../src/ordinance/provision'
import { createMixer, type Mixer } from './mixing'

/** Everything that one act for a whole city hall is served from, and its departments' words for other texts. */
export interface CityHall {
  readonly data: Data
  readonly departments: number
  /** A text about the real act as if it were asked of a department. */
  retell(department: number, text: string): string
}

/** The real act's sections that give units their work. */
const FIRST_REMIT = 2
const LAST_REMIT = 19
const COMMON = '21'
const REMITS = LAST_REMIT - FIRST_REMIT + 1

/** In the list of units of § 1 ust. 3. */
const UNITS = 19
/** IT-01 to IT-08. */
const GROUPS = 8
/** A rank is a Roman number up to XXXIX. */
const MOST_DEPUTIES = 39

/**
 * An act of the real one's grammar with about `times` as many provisions: so many departments, each with the real
 * act's units under codes of its own and their duties in its own words, under one Dyrektor and his deputies.
 */
export function createCityHall(real: Data, times: number): CityHall {
  const ordinance = parseOrdinance(real.act, real.actFile)
  const each = countEach(ordinance)
  const rest = ordinance.provisions.size - each
  const departments = Math.max(1, Math.round((times * ordinance.provisions.size - rest) / each))
  const mix = createMixer(real.dictionary, { departments, vocabulary: real.act })
  const plan = new Plan(ordinance, departments, mix)
  const data: Data = {
    ...real,
    actFile: 'city-hall.txt',
    act: plan.print(real.act),
    expansions: real.expansions.flatMap(({ eId, terms, questions }) =>
      plan.placesOf(eId).map(({ department, eId: place }) => ({
        eId: place,
        terms: terms.map((text) => plan.retell(department, text)),
        questions: questions.map((text) => plan.retell(department, text)),
      })),
    ),
    concepts: real.concepts.flatMap((concept) => {
      if (concept.eId.length === 0) return [concept]
      return Array.from({ length: departments }, (_, department) => ({
        ...concept,
        broader: undefined,
        prefLabel: plan.retell(department, concept.prefLabel),
        altLabel: concept.altLabel.map((text) => plan.retell(department, text)),
        hiddenLabel: concept.hiddenLabel.map((text) => plan.retell(department, text)),
        eId: concept.eId.flatMap((eId) =>
          plan.placesOf(eId).flatMap((place) => (place.department === department ? [place.eId] : [])),
        ),
      })).filter(({ eId }) => eId.length > 0)
    }),
    sharedDuties: [],
    unitNames: new Map(
      Array.from({ length: departments }, (_, department) =>
        [...real.unitNames].map(
          ([code, names]) =>
            [plan.retell(department, code), names.map((name) => plan.retell(department, name))] as const,
        ),
      ).flat(),
    ),
    contacts: { file: 'contact-points.json', text: '{"contactPoints":{}}' },
  }
  return { data, departments, retell: (department, text) => plan.retell(department, text) }
}

function sectionsOf({ sections }: Ordinance, from: number, to: number): Provision[] {
  return sections.filter(({ num }) => Number(num) >= from && Number(num) <= to)
}

/** Provisions that come once a department: remits, units, who is under whom. */
function countEach(ordinance: Ordinance): number {
  const remits = [...walk(sectionsOf(ordinance, FIRST_REMIT, LAST_REMIT))].length
  return remits + [...walk(ordinance.sections.slice(0, 1))].filter(({ text }) => text.includes('IT-')).length
}

/** Where each provision of the real act goes, and how it is printed there. */
class Plan {
  private readonly lastRemit: number
  private readonly digits: number

  constructor(
    private readonly ordinance: Ordinance,
    private readonly departments: number,
    private readonly mix: Mixer,
  ) {
    this.lastRemit = FIRST_REMIT + REMITS * departments - 1
    this.digits = Math.max(2, String(GROUPS * departments).length)
  }

  retell(department: number, text: string): string {
    return this.recode(department, this.mix(department, text))
  }

  /** The provisions that stand for one of the real act, one a department or one in all. */
  placesOf(eId: EId): { department: number; eId: EId }[] {
    const [, section = '', rest = ''] = /^sec_(\d+)(.*)$/.exec(eId) ?? []
    const num = Number(section)
    if (num >= FIRST_REMIT && num <= LAST_REMIT) {
      return this.all((department) => ({ department, eId: toEId(`sec_${this.remitNumber(department, num)}${rest}`) }))
    }
    if (num > LAST_REMIT) return [{ department: 0, eId: toEId(`sec_${this.finalNumber(num)}${rest}`) }]
    // Of § 1 the first two paragraphs stay; the places of the others depend on the deputies.
    return /^__para_[12]$/.test(rest) ? [{ department: 0, eId }] : []
  }

  /** The whole act; `source` is the real one, whose beginning and end stay. */
  print(source: string): string {
    const signature = source.slice(source.lastIndexOf('z up. PREZYDENTA'))
    const remits = this.all((department) =>
      sectionsOf(this.ordinance, FIRST_REMIT, LAST_REMIT).map((section) =>
        this.printProvision(section, { department, num: String(this.remitNumber(department, Number(section.num))) }),
      ),
    ).flat()
    const final = sectionsOf(this.ordinance, LAST_REMIT + 1, Infinity).map((section) => {
      const num = String(this.finalNumber(Number(section.num)))
      return this.printProvision(section, section.num === COMMON ? { department: 0, num } : { num })
    })
    return [source.slice(0, source.indexOf('§ 1.')), this.printUnits(), ...remits, ...final, signature].join('\n')
  }

  private printUnits(): string {
    const [first] = this.ordinance.sections
    const paragraphs = first?.children ?? []
    const [name, formerName, list, underHead, ...others] = paragraphs
    const post = others.at(-1)
    if (!name || !formerName || !list || !underHead || !post) throw new Error('§ 1 of the act is not as expected')
    const deputies = Math.min(MOST_DEPUTIES, (others.length - 1) * this.departments)
    const underDeputies = Array.from({ length: deputies }, (): string[] => [])
    const underHeadToo = underHead.children.filter(({ text }) => text.includes('IT-'))
    const atHead = Array.from({ length: deputies }, (_, at) => `${toRoman(at + 1)} Zastępca Dyrektora;`)
    this.all((department) => {
      for (const { text } of underHeadToo) atHead.push(this.retell(department, text))
      others.slice(0, -1).forEach(({ children }, at) => {
        const under = underDeputies[(department * (others.length - 1) + at) % deputies]
        under?.push(...children.map(({ text }) => this.retell(department, text)))
      })
    })
    const units = this.all((department) =>
      list.children.map((unit, at) =>
        this.printProvision(unit, { department, num: String(department * UNITS + at + 1) }),
      ),
    ).flat()
    return [
      `§ 1. 1. ${name.text}`,
      `2. ${formerName.text}`,
      `3. ${list.text}`,
      ...units,
      `4. ${underHead.text}`,
      ...atHead.map(toPoint),
      ...underDeputies.flatMap((under, at) => [
        `${at + 5}. ${toRoman(at + 1)} Zastępcy Dyrektora podlegają bezpośrednio:`,
        ...under.map(toPoint),
      ]),
      ...this.all((department) => `${deputies + 5 + department}. ${this.recode(department, post.text)}`),
    ].join('\n')
  }

  /** One line for each level; without a department its words stay. */
  private printProvision(provision: Provision, as: { department?: number; num?: string }): string {
    const { department, num = provision.num } = as
    const say = (text: string): string => (department === undefined ? text : this.retell(department, text))
    const marker = { section: `§ ${num}.`, paragraph: `${num}.`, point: `${num})`, letter: `${num})`, indent: '–' }
    const { kind, text, children, wrapUp } = provision
    return [
      `${marker[kind]} ${say(text)}`.trim(),
      ...children.map((child) => this.printProvision(child, department === undefined ? {} : { department })),
      ...(wrapUp === undefined ? [] : [`– ${say(wrapUp)}`]),
    ].join('\n')
  }

  /** IT-04-2 of the third department → UM-20-2; "§ 19 ust. 1 pkt 3" → where that stands now. */
  private recode(department: number, text: string): string {
    return text
      .replace(/(?<!\p{L})IT-0(\d)/giu, (_, group: string) => {
        return `UM-${String(department * GROUPS + Number(group)).padStart(this.digits, '0')}`
      })
      .replace(/§ (\d+)/g, (cited, num: string) => {
        const section = Number(num)
        if (section >= FIRST_REMIT && section <= LAST_REMIT) return `§ ${this.remitNumber(department, section)}`
        return section > LAST_REMIT && section <= 24 ? `§ ${this.finalNumber(section)}` : cited
      })
  }

  private remitNumber(department: number, section: number): number {
    return section + department * REMITS
  }

  private finalNumber(section: number): number {
    return section - LAST_REMIT + this.lastRemit
  }

  private all<T>(make: (department: number) => T): T[] {
    return Array.from({ length: this.departments }, (_, department) => make(department))
  }
}

function toPoint(text: string, at: number): string {
  return `${at + 1}) ${text}`
}

function toEId(text: string): EId {
  if (!isEId(text)) throw new Error(`${text} is not an eId`)
  return text
}

function toRoman(number: number): string {
  return (
    'X'.repeat(Math.floor(number / 10)) +
    (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '')
  )
}
