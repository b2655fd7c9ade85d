import { openBlobStore } from './blob'
import { openFileStore } from './files'
import type { StoreSettings } from './settings'
import type { Store, StoreSurroundings } from './store'

/** Opens the store that the settings name. */
export function openStore(settings: StoreSettings, surroundings: StoreSurroundings): Promise<Store> {
  return settings.kind === 'blob'
    ? openBlobStore(settings, surroundings)
    : openFileStore(settings.directory, surroundings)
}
