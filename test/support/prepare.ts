import { buildPrograms } from './built'

/** What takes long and is the same for every suite, once for a run of jest: programs, the pages' scripts, the knowledge. */
module.exports = buildPrograms
