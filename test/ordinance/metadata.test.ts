import { parseAct, readAct } from '../support/acts'

describe('readMetadata', () => {
  const { metadata } = readAct()

  it('says what the act says about itself', () => {
    expect(metadata).toEqual({
      number: '1796/2025',
      dateDocument: '2025-07-28',
      passedBy: 'Prezydenta Miasta Krakowa',
      title: expect.stringMatching(/^w sprawie podziału .+ Centrum Obsługi Informatycznej$/),
      basedOn: expect.stringMatching(/^Na podstawie art\. 33 ust\. 1 i 3 ustawy z dnia 8 marca 1990 r\. .+następuje:$/),
      firstDateEntryInForce: { date: '2025-07-28', source: 'sec_24' },
      repeals: [
        {
          number: '3476/2024',
          dateDocument: '2024-12-30',
          passedBy: 'Prezydenta Miasta Krakowa',
          title: metadata.title,
          source: 'sec_23',
        },
      ],
      annexes: ['sec_22'],
      signedByDelegation: true,
    })
  })

  it('never names the address under the signature, which is an earlier act', () => {
    expect(JSON.stringify(metadata)).not.toMatch(/https?:|1244/)
  })

  it('leaves out what an act does not say', () => {
    expect(parseAct('§ 1. Nic więcej.').metadata).toEqual({
      number: '1/2024',
      dateDocument: '2024-01-02',
      passedBy: 'Burmistrza Miasta Przykładowo',
      title: 'w sprawie przykładu',
      basedOn: '',
      repeals: [],
      annexes: [],
      signedByDelegation: false,
    })
  })

  it('takes the date of the act when it enters into force on signature', () => {
    const { firstDateEntryInForce } = parseAct(
      '§ 1. A.',
      '§ 2. Zarządzenie wchodzi w życie z dniem podpisania.',
    ).metadata
    expect(firstDateEntryInForce).toEqual({ date: '2024-01-02', source: 'sec_2' })
  })

  it('reads several repealed acts, each from its own provision', () => {
    const repeals = parseAct(
      '§ 1. 1. Traci moc zarządzenie nr 2/2019 Burmistrza Miasta Przykładowo z dnia 1 marca 2019 r. w sprawie A.',
      '2. Uchyla się zarządzenie Nr 3/2020 Burmistrza Miasta Przykładowo z dnia 4 maja 2020 r. w sprawie B.',
    ).metadata.repeals
    expect(repeals.map(({ number, dateDocument, title, source }) => [number, dateDocument, title, source])).toEqual([
      ['2/2019', '2019-03-01', 'w sprawie A', 'sec_1__para_1'],
      ['3/2020', '2020-05-04', 'w sprawie B', 'sec_1__para_2'],
    ])
  })
})
