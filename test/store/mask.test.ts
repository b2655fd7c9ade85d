import { maskPersonalData } from '../../src/store/mask'

describe('maskPersonalData', () => {
  it.each([
    ['an e-mail address', 'piszę z jan.kowalski@example.org, kto pomoże', 'piszę z [e-mail] kto pomoże'],
    ['an address with Polish letters', 'żółw@urząd.example.pl', '[e-mail]'],
    ['an address in a link', '<mailto:a@example.org>', '[e-mail]'],
    ['a telephone number', 'tel. +48 600 100 200 od rana', 'tel. [numer] od rana'],
    ['a telephone number with brackets', 'dzwonić (12) 616-12-34', 'dzwonić ([numer]'],
    ['an identity number', 'PESEL 44051401359', 'PESEL [numer]'],
    ['a bank account', 'konto 12 1140 2004 0000 3002 0135 5387', 'konto [numer]'],
    ['a date of birth', 'ur. 14.05.1944', 'ur. [numer]'],
    ['five digits in a row', 'ewidencyjny 12345', 'ewidencyjny [numer]'],
    ['digits of another script', 'tel. ٦٠٠١٠٠٢٠٠', 'tel. [numer]'],
  ])('masks %s', (_, text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })

  it.each([
    ['a unit', 'co robi IT-04-2 i 04-2'],
    ['a citation', 'co mówi § 17 ust. 2 pkt 4 lit. g'],
    ['the number of an act', 'zarządzenie 1796/2025'],
    ['a year and a room', 'w 2025 w pokoju 312'],
    ['a mention sign alone', 'piszę @ do was'],
    ['words', 'kto mi podłączy drukarkę?'],
  ])('leaves %s', (_, text) => {
    expect(maskPersonalData(text)).toBe(text)
  })

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['digits and spaces', '1 '.repeat(100_000)],
    ['a digit and spaces', `1${' '.repeat(200_000)}`],
    ['signs of an address', '@'.repeat(200_000)],
  ])('takes an endless run of %s in its stride', (_, text) => {
    const began = performance.now()
    maskPersonalData(text)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
