import { createMemoryStore } from '../../src/store/memory'
import { describeStore } from './contract'

describeStore('createMemoryStore', async (lifetimes, now) => createMemoryStore(lifetimes, now))
