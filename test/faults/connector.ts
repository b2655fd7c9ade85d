import { startRealProgram } from '../support/real-program'
import { CONNECTOR_FAULTS, meetFault, repeatActivities, type FaultFigures } from './connector-rounds'

/** Teams sends an activity again after so long. */
const LONGEST_MS = 15_000

/** `npx tsx test/faults/connector.ts [turns]`: lets the channel fail in every way, and sends activities again and in disorder. */
async function main(turns: number): Promise<void> {
  const program = await startRealProgram({})
  const met = await Promise.all(CONNECTOR_FAULTS.map((fault) => meetFault(program, fault, turns)))
  const repeated = await repeatActivities(program, turns)
  const exitCode = await program.stop()
  const logged = new Set(program.log().map(({ reference }) => reference))

  console.log('the channel answers with      answered  apologised  nothing  sent  longest')
  for (const figures of met) console.log(lineOf(figures))
  console.log(
    `${repeated.activities} messages expected for ${repeated.posts} posts, repeated and in disorder: ${repeated.wrong.length} conversations otherwise`,
  )
  const faults = [
    ...met.flatMap(faultsOf),
    ...met.flatMap(({ references }) =>
      references.filter((it) => !logged.has(it)).map((it) => `${it} is not in the log`),
    ),
    ...repeated.wrong,
    ...(exitCode === 0 ? [] : [`the program ended with ${exitCode}`]),
  ]
  for (const fault of faults) console.log(`not as promised: ${fault}`)
  process.exitCode = faults.length === 0 ? 0 : 1

  function faultsOf({ fault, outcomes, longestMs, statuses }: FaultFigures): string[] {
    return [
      ...(outcomes[fault.outcome] === turns ? [] : [`${fault.name}: not every turn was ${fault.outcome}`]),
      ...(longestMs < LONGEST_MS ? [] : [`${fault.name}: a turn took ${Math.round(longestMs)} ms`]),
      ...(statuses.join() === '200' ? [] : [`${fault.name}: the channel got ${statuses.join()}`]),
    ]
  }
}

function lineOf({ fault, outcomes, requests, longestMs }: FaultFigures): string {
  const { answered, apologised, nothing } = outcomes
  const columns = [answered, apologised, nothing, requests].map(String)
  const [a = '', b = '', c = '', d = ''] = columns
  const seconds = `${(longestMs / 1000).toFixed(1)} s`
  return `${fault.name.padEnd(28)}${a.padStart(10)}${b.padStart(12)}${c.padStart(9)}${d.padStart(6)}${seconds.padStart(9)}`
}

const turns = Number(process.argv[2] ?? 10)
if (!Number.isInteger(turns) || turns < 1) throw new Error('the number of turns is a whole number from 1')
void main(turns)
