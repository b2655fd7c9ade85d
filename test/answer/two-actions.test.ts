import { splitActions } from '../../src/answer/matters'
import { createActReader, createAsking } from '../support/asking'

const { read } = createActReader()
const { outcome } = createAsking()

describe('splitActions', () => {
  it.each([
    [
      'two wishes',
      'od jutra mamy stażystkę, trzeba jej założyć konto użytkownika i podłączyć sprzęt komputerowy, kogo prosić',
      [
        ['założyć', 'konto', 'użytkownika'],
        ['podłączyć', 'sprzęt', 'komputerowy'],
      ],
    ],
    [
      'who helps',
      'kto mi pomoże zainstalować aplikacje biznesowe oraz zmienić zakres usług',
      [
        ['zainstalować', 'aplikacje', 'biznesowe'],
        ['zmienić', 'zakres', 'usług'],
      ],
    ],
  ])('splits %s', (_, text, parts) => {
    const { matter, foldedInPlace } = read(text)
    expect(splitActions(matter, foldedInPlace)?.map((part) => part.map(({ token }) => token.text))).toEqual(parts)
  })

  it.each([
    ['one who may do both', 'kto może uruchomić VPN i ustawić zaporę'],
    ['two verbs of one object', 'trzeba przyjąć i zapisać zgłoszenie'],
    ['one action', 'chcę zamówić monitor i klawiaturę'],
  ])('leaves %s whole', (_, text) => {
    const { matter, foldedInPlace } = read(text)
    expect(splitActions(matter, foldedInPlace)).toBeUndefined()
  })
})

describe('answerByRemit, asked for two actions', () => {
  it.each([
    ['an account and a printer', 'trzeba założyć konto w AD i podłączyć drukarkę', ['IT-04-1', 'IT-04-2']],
    ['a phone and a mailbox', 'trzeba skonfigurować komórkę i założyć skrzynkę pocztową', ['IT-04-2', 'IT-04-1']],
    ['a certificate and a radio', 'muszę odnowić certyfikat na portalu i zamontować AP w sali', ['IT-05-2', 'IT-04-4']],
  ])('names a unit for each: %s', (_, question, units) => {
    expect(outcome(question).units).toEqual(units)
  })

  it.each([
    ['hearsay', 'kto robi standardy? każdy mówi, że nie on. proszę o komplet', ['IT-02-3', 'IT-01-6', 'IT-04-3']],
    ['codes of all', 'kto zarządza słownikami aplikacji, wszystkie kody', ['IT-05-1', 'IT-05-3', 'IT-05-4', 'IT-05-2']],
    [
      'an index of units',
      'Proszę o wykaz komórek zarządzających słownikami aplikacji',
      ['IT-05-1', 'IT-05-3', 'IT-05-4', 'IT-05-2'],
    ],
  ])('names all, asked with %s', (_, question, units) => {
    expect([...outcome(question).units].sort()).toEqual([...units].sort())
  })
})
