import { reportingLine } from '../../src/answer/reporting-line'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { postId, readSecondOrganization, unitCode } from '../support/organizations'

const organization = readOrganization(readAct())

describe('reportingLine', () => {
  it('goes up from an inner unit step by step, each with its provision', () => {
    expect(reportingLine(unitCode('IT-05-3'), organization)).toEqual({
      steps: [
        { superior: 'koordynator-IT-05-3', source: 'sec_17__para_1__point_5' },
        { superior: 'kierownik-IT-05', source: 'sec_17__para_1__point_4' },
        { superior: 'zastepca-1', source: 'sec_1__para_5__point_4' },
        { superior: 'dyrektor', source: 'sec_1__para_4__point_1' },
      ],
      leftOpen: false,
    })
  })

  it('goes by the unit around it where the act names nobody in it, and says so', () => {
    expect(reportingLine(unitCode('IT-07-2'), organization)).toEqual({
      steps: [
        { superior: 'IT-07', source: 'sec_1__para_3__point_18__letter_b' },
        { superior: 'zastepca-2', source: 'sec_1__para_6__point_3' },
        { superior: 'dyrektor', source: 'sec_1__para_4__point_2' },
      ],
      leftOpen: true,
    })
  })

  it('ends where it leads outside', () => {
    expect(reportingLine(unitCode('IT-08'), organization)).toEqual({
      steps: [{ superior: { outside: 'Dyrektorowi Departamentu Marki Kraków' }, source: 'sec_1__para_8' }],
      leftOpen: false,
    })
  })

  it('is left open for the head', () => {
    expect(reportingLine(organization.head, organization)).toEqual({ steps: [], leftOpen: true })
  })

  it('is known for a deputy', () => {
    expect(reportingLine(postId('zastepca-3'), organization)).toEqual({
      steps: [{ superior: 'dyrektor', source: 'sec_1__para_4__point_3' }],
      leftOpen: false,
    })
  })

  it('has no step for a unit or a post that does not exist', () => {
    expect(reportingLine(unitCode('IT-99'), organization)).toEqual({ steps: [], leftOpen: false })
    expect(reportingLine(postId('burmistrz'), organization)).toEqual({ steps: [], leftOpen: false })
  })

  it('is that of any act', () => {
    expect(reportingLine(unitCode('WS-02-2'), readSecondOrganization())).toEqual({
      steps: [
        { superior: 'WS-02', source: 'sec_1__para_2__point_2__letter_b' },
        { superior: 'zastepca-1', source: 'sec_1__para_4__point_1' },
        { superior: 'dyrektor', source: 'sec_1__para_3__point_1' },
      ],
      leftOpen: true,
    })
  })
})
