import { blankFrames } from '../../src/search/frames'

describe('blankFrames', () => {
  it.each([
    ['somebody on the line', 'mam na linii panią z wydziału, nie działa sieć', 'nie działa sieć'],
    ['a colleague who calls', 'dzwoni do mnie kierownik, drukarka stoi', 'drukarka stoi'],
    ['a request to name the unit', 'Proszę o wskazanie komórki od licencji', 'od licencji'],
    ['the same without diacritics', 'prosze wskazac kto od licencji', 'kto od licencji'],
    ['where to report it', 'padł serwer, gdzie to zgłosić?', 'padł serwer'],
    ['to whom to hand it on', 'faktura, komu przekazać', 'faktura'],
    ['whose business it is', 'czyja to sprawa: przetarg', 'przetarg'],
    ['with whom to talk', 'z kim o tym porozmawiać, szkolenie', 'szkolenie'],
    ['who among us', 'kto u nas robi kopie', 'robi kopie'],
    ['a mail that is pasted', 'mail od kadr, wklejam: urlopy', 'urlopy'],
    ['frames in capitals', 'PROSZĘ O POMOC drukarka', 'drukarka'],
    ['two frames', 'mam na linii panią z wydziału, proszę o wskazanie osoby od sieci', 'od sieci'],
  ])('takes out %s', (_, text, matter) => {
    const blanked = blankFrames(text)
    expect(blanked.replace(/[\s,:?]+/g, ' ').trim()).toBe(matter)
  })

  it('keeps every word where it was', () => {
    const text = 'Proszę o wskazanie komórki od licencji, gdzie to zgłosić, termin: jutro'
    const blanked = blankFrames(text)
    expect(blanked).toHaveLength(text.length)
    for (const word of ['licencji', 'termin', 'jutro']) expect(blanked.indexOf(word)).toBe(text.indexOf(word))
  })

  it.each([
    ['a question without frames', 'kto mi podłączy drukarkę?'],
    ['a word that only begins like a frame', 'dzwonienie przez Teams'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(blankFrames(text)).toBe(text)
  })
})
