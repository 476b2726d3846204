import type { PropertyDraft } from '../itemDraft.ts'
import { nodeSource, stringText } from '../json/jsonNode.ts'
import { specifierOf } from '../payload/annotate.ts'
import type { PropertyType } from '../propertyType.ts'
import { allPropertyTypes, propertyTypeRow, propertyTypes } from '../propertyType.ts'
import { readProperty } from '../readProperty.ts'
import type { RuleId } from '../rules.ts'
import { excerpt } from './importNote.ts'
import type { PointedMember } from './payloadMember.ts'
import { saysSchemaWord, typeOfSpecifier } from './payloadPropertyType.ts'
import type { ValueReading } from './readPayloadValue.ts'

/** What an annotation ends with: `title@odata.type` says the type of `title`. */
export const specifierSuffix = '@odata.type'

/** Notes how the annotation that will be sent differs from the one in the payload, by spelling or by place. */
export function noteSpecifier(
  draft: PropertyDraft,
  given: PointedMember | undefined,
  isAfterValue: boolean,
  { source, pointer, notes }: ValueReading,
): void {
  const { property } = readProperty(draft)
  const derived = property === undefined ? undefined : specifierOf(property)
  const at = given?.pointer ?? `${pointer}${specifierSuffix}`
  if (given === undefined) {
    if (derived === undefined) return
    const rule = propertyTypes[draft.type].isCollection ? 'specifier-missing' : 'specifier-missing-non-ascii'
    return notes.changed(
      rule,
      at,
      `“${derived}” is added: Graph asks for the type of this value.`,
      `It needs its type: write "${excerpt(draft.name)}${specifierSuffix}": "${derived}" right before it.`,
    )
  }
  const text = given.value.kind === 'string' ? stringText(source, given.value) : undefined
  const said = text ?? nodeSource(source, given.value)
  const fault = text === undefined ? 'specifier-not-text' : specifierFault(text, draft.type)
  if (derived !== undefined) {
    if (text !== derived) return notes.respelt(fault ?? 'specifier-wrong', at, said, derived)
    if (isAfterValue) notes.changed('specifier-after-value', at, 'It is written right before its value.')
    return
  }
  const isFitting = text !== undefined && typeOfSpecifier(text) === draft.type
  notes.leftOut(
    fault ?? 'specifier-not-needed',
    at,
    isFitting
      ? `“${excerpt(said)}” is not needed for this value.`
      : `“${excerpt(said)}” does not go with the value, which is sent as ${propertyTypeRow(draft.type).schemaName}.`,
  )
}

/** The rule that a specifier of a property of this type breaks; undefined when it is as documented. */
export function specifierFault(specifier: string, type: PropertyType): RuleId | undefined {
  const documented = propertyTypes[type].specifier
  if (specifier === documented) return undefined
  // A single person is the one type whose name is documented with #, inside the object.
  const bare = (text: string) => text.replaceAll('#', '')
  if (bare(specifier) === bare(documented)) return 'specifier-hash'
  if (bare(specifier).replaceAll('Edm.', '') === documented) return 'specifier-edm'
  if (bare(specifier).toLowerCase() === bare(documented).toLowerCase()) return 'specifier-wrong-case'
  if (isSchemaName(specifier)) return 'specifier-schema-name'
  // Collection(DateTime) names the right type in the schema’s words, and is the one that the documentation warns of.
  if (saysSchemaWord(specifier)) return 'specifier-wrong'
  const named = typeOfSpecifier(specifier)
  return named === undefined || named === type ? 'specifier-misspelt' : 'specifier-wrong'
}

function isSchemaName(specifier: string): boolean {
  const name = specifier.replaceAll('#', '').toLowerCase()
  return allPropertyTypes.some(
    (type) => propertyTypes[type].isCollection && propertyTypes[type].schemaName.toLowerCase() === name,
  )
}
