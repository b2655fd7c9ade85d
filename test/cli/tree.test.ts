import { actTree, organizationTree } from '../../src/cli/tree'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'

const ordinance = readAct()

describe('actTree', () => {
  const lines = actTree(ordinance).split('\n')

  it('prints every provision once, under the one above it', () => {
    const printed = lines.flatMap((line) => /^( *)§.*? \[(sec_\w+)\]/.exec(line)?.slice(1) ?? [])
    expect(printed.filter((_, at) => at % 2 === 1)).toEqual([...ordinance.provisions.keys()])
    expect(lines).toContain(
      '    § 13 pkt 1 lit. e [sec_13__point_1__letter_e] instalacja sprzętu drukująco – kopiującego,',
    )
  })

  it('begins with what the act says of itself', () => {
    expect(lines[0]).toBe('act 1796/2025 of 2025-07-28, Prezydenta Miasta Krakowa, 379 provisions')
    expect(lines).toContain('  in force since: 2025-07-28 (§ 24)')
    expect(lines).toContain('  repeals: 3476/2024 of 2024-12-30 (§ 23)')
  })
})

describe('organizationTree', () => {
  const lines = organizationTree(readOrganization(ordinance)).split('\n')

  it.each([
    [
      'a unit',
      /^ {2}IT-04-2 Referat ds\. wsparcia użytkowników \(§ 1 ust\. 3 pkt 12\); reports to III Zastępca Dyrektora \(§ 1 ust\. 7 pkt 2\); 22 duties in § 13$/,
    ],
    [
      'a unit inside another one',
      /^ {4}IT-05-1 .*; reports to Koordynator Stanowisk .*; 9 duties in § 17 ust\. 2 pkt 1$/,
    ],
    ['what the act leaves open', /^ {4}IT-07-1 .*; superior left open; /],
    [
      'a remit that is set elsewhere',
      /^ {2}IT-08 .*; reports to "Dyrektorowi Departamentu Marki Kraków" .*; duties in another act \(§ 1 ust\. 8\)$/,
    ],
    ['a post', /^ {2}zastepca-1: I Zastępca Dyrektora, in IT .*; reports to Dyrektor /],
    ['an inferred division', /^ {2}zastepca-3: IT-04-1, .* \(§ 1 ust\. 7 pkt 5, inferred\)$/],
    ['the common duties', /^duties of every unit: § 21 pkt 1, .*, § 21 pkt 37$/],
  ])('prints %s', (_, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).toHaveLength(1)
  })
})
