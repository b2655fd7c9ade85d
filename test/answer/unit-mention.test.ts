import { createActReader } from '../support/asking'

const { read, organization } = createActReader()

/** The unit that a text names before all others. */
function firstNamed(text: string): string | undefined {
  return read(text).units[0]?.unit
}

describe('createUnitRecognizer', () => {
  it('knows every unit by its code', () => {
    for (const code of organization.units.keys()) {
      expect(read(`co robi ${code}?`).units[0]).toMatchObject({ unit: code, by: 'code', coverage: 1 })
    }
  })

  it('knows every unit by its whole name', () => {
    for (const { identifier, name } of organization.units.values()) {
      expect(read(`co robi ${name}?`).units[0]).toMatchObject({ unit: identifier, by: 'name', wholeCoverage: 1 })
    }
  })

  it('knows every unit by its name in small letters without diacritics', () => {
    for (const { identifier, name } of organization.units.values()) {
      const bare = name.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
      expect([bare, firstNamed(bare)]).toEqual([bare, identifier])
    }
  })

  it.each([
    ['one side of an "i"', 'ci od Smart City', 'IT-01-6'],
    ['the other side', 'referat analizy danych', 'IT-01-6'],
    ['a side that stands second', 'referat łączności', 'IT-04-4'],
    ['the side before a proper noun', 'referat cyberbezpieczeństwa', 'IT-02-1'],
    ['the noun of a single post', 'kto to strateg', 'IT-08'],
    ['an inflected name', 'w Referacie finansów i kontrolingu', 'IT-03-1'],
    ['a name in the instrumental', 'z oddziałem usług cyfrowych', 'IT-06'],
    ['a misspelt name', 'refreat cyberbezpieczenstwaa', 'IT-02-1'],
    ['a name with exchanged letters', 'referat telekmounikacji', 'IT-04-4'],
    ['a derived word', 'stanowiska zakupowe', 'IT-04-5'],
    ['the inner unit by what tells it apart', 'stanowiska od aplikacji oświatowych', 'IT-05-3'],
    ['the outer unit by what they share', 'oddział zarządzania aplikacjami', 'IT-05'],
    ['a name in another order', 'wiedza IT i standardy', 'IT-02-3'],
    ['a code before a name', 'referat finansów czy IT-02-2', 'IT-02-2'],
    ['a code written loosely', 'it041', 'IT-04-1'],
  ])('knows a unit by %s', (_, text, unit) => {
    expect(firstNamed(text)).toBe(unit)
  })

  it('tells which words make the mention', () => {
    const [unit] = read('kto w referacie telekomunikacji zarządza telefonami').units
    expect([...(unit?.lemmas ?? [])]).toContain('telekomunikacja')
    expect([...(unit?.lemmas ?? [])]).not.toContain('telefon')
  })

  it('mentions a unit once, though its code and its name are said', () => {
    const named = read('IT-01-6, Referat ds. Smart City i analizy danych').units
    expect(named.filter(({ unit }) => unit === 'IT-01-6')).toEqual([expect.objectContaining({ by: 'code' })])
  })

  it('puts units that are named wholly before those that share a word', () => {
    const named = read('Stanowiska ds. zamówień publicznych IT').units.map(({ unit }) => unit)
    expect(named[0]).toBe('IT-07-1')
    expect(named).toContain('IT-07')
  })

  it.each([
    ['a word in common', 'zarządzanie czasem pracy'],
    ['a matter of a unit', 'kto podłączy drukarkę'],
    ['a code that no unit has', 'IT-01-4'],
    ['the whole Centrum', 'Centrum Obsługi Informatycznej'],
    ['only what kind of unit it is', 'referat'],
    ['nothing', ''],
  ])('sees no unit in %s', (_, text) => {
    expect(read(text).units).toEqual([])
  })
})
