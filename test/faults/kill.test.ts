import { startAzurite } from '../support/azurite'
import { createFolder } from '../support/folder'
import { killRounds } from './kill-rounds'

jest.setTimeout(120_000)

const ROUNDS = 20

describe('a store of files', () => {
  it('loses nothing that it acknowledged when its process is killed', async () => {
    const { acknowledged, lost } = await killRounds({ kind: 'folder', directory: createFolder('kill') }, ROUNDS)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(ROUNDS)
  })
})

describe('a store in Azure Blob', () => {
  it('loses nothing that it acknowledged when a process is killed', async () => {
    const azurite = await startAzurite()
    const { acknowledged, lost, tornFiles } = await killRounds(azurite.settings(), 3)
    await azurite.stop()
    expect([lost, tornFiles]).toEqual([[], 0])
    expect(acknowledged).toBeGreaterThan(3)
  })
})
