import type { Organization, UnitCode } from '../organization/model'
import { ancestors, type Ordinance } from '../ordinance/ordinance'
import { parentEId, type EId } from '../ordinance/provision'
import type { Thesaurus } from './thesaurus'

/** How people ask for a provision, from `questions.jsonl`. */
export interface Expansion {
  readonly eId: EId
  readonly terms: readonly string[]
  readonly questions: readonly string[]
}

/** One provision as the index holds it; every text still as written. */
export interface ProvisionDocument {
  readonly eId: EId
  /** The unit whose duty it is; undefined for duties of every unit and for the act's general provisions. */
  readonly unit: UnitCode | undefined
  /** True for a provision of the remit common to all units. */
  readonly common: boolean
  /** Own words. */
  readonly text: string
  /** The words it stands under. */
  readonly context: string
  /** Tells which words are known; a unit that is named is recognised, not searched for. */
  readonly unitName: string
  readonly terms: readonly string[]
  readonly questions: readonly string[]
  /** Everyday words that the thesaurus bridges to the provision. */
  readonly bridges: readonly string[]
}

/** Every provision that gives a duty, every introduction that names things, and what else has expansions. */
export function toDocuments(
  sources: { readonly ordinance: Ordinance; readonly organization: Organization },
  words: { readonly expansions: readonly Expansion[]; readonly thesaurus: Thesaurus },
): ProvisionDocument[] {
  const { ordinance, organization } = sources
  const { expansions, thesaurus } = words
  const expansionOf = new Map(expansions.map((expansion) => [expansion.eId, expansion]))
  const owners = ownersByProvision(organization)
  const common = new Set(organization.commonRemit)
  return [...ordinance.provisions.values()].flatMap((provision) => {
    const { eId, text } = provision
    const expansion = expansionOf.get(eId)
    const unit = owners.get(eId)
    if (expansion === undefined && unit === undefined && !common.has(eId)) return []
    return [
      {
        eId,
        unit,
        common: common.has(eId),
        text: withoutExcluded([text, provision.wrapUp ?? ''].join(' ')),
        // The section's own introduction only names the unit.
        context: ancestors(ordinance, eId)
          .filter((above) => above.kind !== 'section' && organization.commonSource !== above.eId)
          .map((above) => withoutExcluded(above.text))
          .join(' '),
        unitName: unit === undefined ? '' : (organization.units.get(unit)?.name ?? ''),
        terms: expansion?.terms ?? [],
        questions: expansion?.questions ?? [],
        bridges: thesaurus.labelsOf(eId),
      },
    ]
  })
}

/** The unit of every duty, and of every introduction above duties of one unit alone. */
function ownersByProvision(organization: Organization): Map<EId, UnitCode> {
  const owners = new Map<EId, UnitCode>()
  for (const { identifier, remit, remitSource, remitElsewhere } of organization.units.values()) {
    if (remitElsewhere !== undefined) owners.set(remitElsewhere, identifier)
    for (const eId of remit) {
      owners.set(eId, identifier)
      for (let above = parentEId(eId); above !== undefined && above !== remitSource; above = parentEId(above)) {
        owners.set(above, identifier)
      }
    }
    // An inner unit is introduced by words that say what it works on (§ 17 ust. 2 pkt 1).
    if (remitSource !== undefined && organization.units.get(identifier)?.unitOf !== organization.identifier) {
      owners.set(remitSource, identifier)
    }
  }
  return owners
}

/** "(z wyłączeniem serwerowni głównej …)", "(poza pakietem biurowym)": what a provision does not give is none of its words. */
function withoutExcluded(text: string): string {
  return text.replace(/\((?:z wyłączeniem|poza|oprócz|nie dotyczy)\b[^)]*\)/gu, ' ')
}
