import {
  ACT_TOPICS,
  CONTACT,
  FAILURE,
  LISTS,
  POINTS_BACK,
  REMIT,
  SMALL_TALK,
  SUPERIOR,
  SUPERIOR_NOUN,
} from '../../src/answer/intent'

describe('FAILURE', () => {
  it.each([
    ...['nie dziala siec', 'drukarka nie drukuje', 'nie moge sie zalogowac', 'vpn nie laczy', 'nie mam zasiegu'],
    ...[
      'brak internetu',
      'padl serwer',
      'zepsula sie myszka',
      'zepsol sie monitor',
      'system sie zawiesil',
      'mamy awarie',
    ],
    ...['wywala blad', 'lezy poczta', 'ekran gluchy i miga', 'printer is broken', 'drukarka nie chodzi', 'zaciela sie'],
  ])('hears %j', (folded) => {
    expect(FAILURE.test(folded)).toBe(true)
  })

  it.each([
    ...[
      'kto dziala na rzecz miasta',
      'nie chodzi mi o drukarke',
      'nie wiem kto',
      'zespol analitykow',
      'kto kupi laptop',
    ],
    ...['bedzie padac', 'nie pytam o siec', 'kto odpowiada za siec', 'blok mieszkalny'],
  ])('does not hear %j', (folded) => {
    expect(FAILURE.test(folded)).toBe(false)
  })
})

describe('POINTS_BACK', () => {
  it.each(['a telefon?', 'komu oni podlegaja', 'i kto jeszcze', 'ich szef', 'no a tonery', 'who is their boss'])(
    'hears %j',
    (folded) => {
      expect(POINTS_BACK.test(folded)).toBe(true)
    },
  )

  it.each(['kto podlaczy drukarke', 'awaria serwera', 'ilu zastepcow ma dyrektor'])('does not hear %j', (folded) => {
    expect(POINTS_BACK.test(folded)).toBe(false)
  })
})

describe('the wording tables', () => {
  it.each([
    [
      'SUPERIOR',
      SUPERIOR,
      ['komu podlega', 'kto jest nad referatem', 'pod kim sa', 'kto jest przelozonym', 'w czym to siedzi'],
    ],
    ['SUPERIOR_NOUN', SUPERIOR_NOUN, ['czyj szef', 'przelozony referatu', 'ich zwierzchnik']],
    ['REMIT', REMIT, ['co robi', 'czym sie zajmuje', 'zakres dzialania', 'za co odpowiada', 'what does it do']],
    ['LISTS', LISTS, ['wymien wszystkie referaty', 'lista oddzialow', 'wykaz komorek']],
    ['CONTACT', CONTACT, ['telefon', 'jaki maja e-mail', 'jak sie skontaktowac', 'gdzie siedza', 'w jakich godzinach']],
  ] as const)('%s hears its examples', (_, pattern, examples) => {
    expect(examples.filter((example) => !pattern.test(example))).toEqual([])
  })

  it('name each topic of the act once', () => {
    const topics = ACT_TOPICS.map(([topic]) => topic)
    expect(new Set(topics).size).toBe(topics.length)
  })

  it('are matched against folded text: no diacritics, no capitals', () => {
    for (const pattern of [
      SUPERIOR,
      REMIT,
      LISTS,
      CONTACT,
      FAILURE,
      ...[...ACT_TOPICS, ...SMALL_TALK].map(([, it]) => it),
    ]) {
      expect(pattern.source.replace(/\\[pPBWDSuxwdsb]/g, '')).not.toMatch(/[ąćęłńóśźżA-Z]/)
    }
  })

  it('keep nothing from one question to the next', () => {
    for (const pattern of [SUPERIOR, REMIT, LISTS, CONTACT, FAILURE]) expect(pattern.flags).not.toMatch(/[gy]/)
  })
})
