import { createFolder } from '../support/folder'
import { killRounds } from './kill-rounds'

const ROUNDS = 20

describe('a store of files', () => {
  it('loses nothing that it acknowledged when its process is killed', async () => {
    const { acknowledged, lost } = await killRounds(createFolder('kill'), ROUNDS)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(ROUNDS)
  }, 120_000)
})
