import { toGenitive, toNominative } from '../../src/organization/wording'

describe('toNominative', () => {
  it.each([
    ['Wydziale Informatyki UMK', 'Wydział Informatyki UMK'],
    ['Biurem', 'Biuro'],
    ['Dyrektorowi Departamentu Marki Kraków', 'Dyrektor Departamentu Marki Kraków'],
    ['Centrum', 'Centrum'],
    ['Nieznanemu Urzędowi', 'Nieznanemu Urzędowi'],
    ['', ''],
  ])('of "%s"', (name, expected) => {
    expect(toNominative(name)).toBe(expected)
  })
})

describe('toGenitive', () => {
  it.each([
    ['Oddział ds. umów', 'Oddziału ds. umów'],
    ['Biuro Obsługi', 'Biura Obsługi'],
    ['Sekcja Dróg', 'Sekcji Dróg'],
    ['Stanowiska ds. dróg', 'Stanowiska ds. dróg'],
  ])('of "%s"', (name, expected) => {
    expect(toGenitive(name)).toBe(expected)
  })
})
