import { ANSWERS, answerTo, createActCards } from '../support/answers'

const { cards } = createActCards()

describe('toPreview', () => {
  it.each([
    [
      'a competent unit',
      {
        title: 'IT-04-2 Referat ds. wsparcia użytkowników',
        text: '„instalacja sprzętu drukująco – kopiującego” (§ 13 pkt 1 lit. e)',
      },
    ],
    [
      'a choice',
      {
        title: 'To zależy, o co dokładnie chodzi. Wybierz:',
        text: 'IT-04-4 Referat ds. telekomunikacji i łączności, IT-04-2 Referat ds. wsparcia użytkowników.',
      },
    ],
    [
      'nobody, for a known matter',
      {
        title: 'Według tego zarządzenia nikt się tym nie zajmuje (sprawa: odpady).',
        text: 'Co dalej: Zapytaj w przykładowym wydziale.',
      },
    ],
    [
      'a unit',
      {
        title: 'IT-04-1 Referat ds. zarządzania infrastrukturą teleinformatyczną',
        text: 'Zakres działania: 23 zadania.',
      },
    ],
  ])('shows %s in two lines', (label, expected) => {
    expect(cards.toPreview(answerTo(label))).toEqual(expected)
  })

  it.each(ANSWERS)('has a title for %s', (_, answer) => {
    expect(cards.toPreview(answer).title).toMatch(/\p{L}/u)
  })
})
