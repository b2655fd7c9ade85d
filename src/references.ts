import { DataError, type Data } from './data'
import type { Ordinance } from './ordinance/ordinance'
import type { Organization } from './organization/model'

/** Throws a DataError that lists every provision the data speak of and the act does not hold, and every missing concept. */
export function checkReferences({ expansions, concepts, sharedDuties, files }: Data, { provisions }: Ordinance): void {
  const labels = new Set(concepts.map(({ prefLabel }) => prefLabel))
  const problems = [
    ...expansions
      .filter(({ eId }) => !provisions.has(eId))
      .map(({ eId }) => `${files.expansions}: eId: the act has no ${eId}`),
    ...concepts.flatMap(({ prefLabel, eId, broader }) => [
      ...eId
        .filter((it) => !provisions.has(it))
        .map((it) => `${files.thesaurus}: "${prefLabel}": eId: the act has no ${it}`),
      ...(broader === undefined || labels.has(broader)
        ? []
        : [`${files.thesaurus}: "${prefLabel}": broader: there is no concept "${broader}"`]),
    ]),
    ...sharedDuties.flatMap(({ duty, eId }) =>
      eId
        .filter((it) => !provisions.has(it))
        .map((it) => `${files.sharedDuties}: "${duty}": eId: the act has no ${it}`),
    ),
  ]
  if (problems.length > 0) throw new DataError(problems)
}

/** Throws a DataError that lists every code which people's names for units are given for and no unit has. */
export function checkUnitNames({ unitNames, files }: Data, { units }: Organization): void {
  const known = new Set<string>(units.keys())
  const problems = [...unitNames.keys()]
    .filter((code) => !known.has(code))
    .map((code) => `${files.unitNames}: ${code}: the act has no such unit`)
  if (problems.length > 0) throw new DataError(problems)
}
