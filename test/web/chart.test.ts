import { createChart, type ChartNode } from '../../src/web/chart'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { readSecondOrganization } from '../support/organizations'

/** A chart as indented lines. */
const lines = ({ subject, below }: ChartNode): string[] => [
  subject,
  ...below.flatMap((node) => lines(node).map((line) => `  ${line}`)),
]

describe('createChart', () => {
  it('draws the real act from its head down', () => {
    const { top, apart } = createChart(readOrganization(readAct()))
    expect(lines(top)).toEqual([
      'dyrektor',
      '  zastepca-1',
      ...['IT-02-1', 'IT-02-2', 'IT-02-3', 'IT-05'].map((it) => `    ${it}`),
      ...['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4'].map((it) => `      ${it}`),
      '  zastepca-2',
      ...['IT-03-1', 'IT-03-2', 'IT-07'].map((it) => `    ${it}`),
      ...['IT-07-1', 'IT-07-2'].map((it) => `      ${it}`),
      '  zastepca-3',
      ...['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-4', 'IT-04-5'].map((it) => `    ${it}`),
      ...['IT-01-1', 'IT-01-2', 'IT-01-3', 'IT-01-5', 'IT-01-6', 'IT-06'].map((it) => `  ${it}`),
    ])
    expect(apart.map(({ subject }) => subject)).toEqual(['IT-08'])
  })

  it('leaves out no unit of another act, and shows none twice', () => {
    const organization = readSecondOrganization()
    const { top, apart } = createChart(organization)
    const shown = [top, ...apart].flatMap(lines).map((line) => line.trim())
    const units = shown.filter((it) => organization.units.has(it as never))
    expect(units.sort()).toEqual([...organization.units.keys()].sort())
  })
})
