import { join } from 'node:path'

/** The project's folder. */
export const PROJECT = join(__dirname, '..', '..')

/** The data that the project carries. */
export const DATA = join(PROJECT, 'data')

/** The program as `npm run build` makes it, apart from `dist`, which somebody may be running. */
export const BUILT = join(PROJECT, '.tmp', 'program', 'dist')

/** What the build prepared for the project's data. */
export const PREPARED = join(BUILT, 'prepared')
