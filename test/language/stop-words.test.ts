import { isStopWord } from '../../src/language/stop-words'

describe('isStopWord', () => {
  it.each([
    ['prepositions', 'w ze do przez'],
    ['question words', 'kto czym gdzie który ile'],
    ['auxiliaries', 'jest mam mogę chciałbym trzeba'],
    ['the frame of a question', 'odpowiada zajmuje'],
    ['politeness', 'proszę dzień dobry Cześć'],
    ['words without their diacritics', 'sie prosze ktory moge ze'],
    ['lemmas', 'być mieć móc chcieć ten'],
    ['capitals', 'KTO JEST'],
    ['English', 'who is the please'],
  ])('knows %s', (_, words) => {
    expect(words.split(' ').filter((word) => !isStopWord(word))).toEqual([])
  })

  it.each([
    ['what a matter is about', 'awaria problem pomoc sprawa zgłoszenie działać komputer nowy'],
    ['moc, which is móc without its accent', 'moc'],
    ['roads', 'droga drogi'],
  ])('leaves %s', (_, words) => {
    expect(words.split(' ').filter(isStopWord)).toEqual([])
  })
})
