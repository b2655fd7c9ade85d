import { storeRounds, type FaultFigures } from './store-rounds'

/** `npx tsx test/faults/store.ts [people]`: talks to the bot while its store is gone, slow or full, and counts. */
async function main(people: number): Promise<void> {
  const all = await storeRounds(people)
  console.table(
    Object.fromEntries(
      all.map(({ fault, ...figures }) => [
        fault,
        Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)])),
      ]),
    ),
  )
  process.exitCode = all.every(isGood) ? 0 : 1
}

function isGood({
  turns,
  answered,
  followUps,
  understood,
  answeredAgain,
  lost,
  doubled,
  slowestMs,
}: FaultFigures): boolean {
  return answered === turns && understood === followUps && answeredAgain + lost + doubled === 0 && slowestMs < 5_000
}

const people = Number(process.argv[2] ?? 200)
if (!Number.isInteger(people) || people < 1) throw new Error('the number of people is a whole number from 1')
void main(people)
