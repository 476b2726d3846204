import type { PropertyDraft } from './itemDraft.ts'
import { tokenTexts } from './payload/jsonTokens.ts'
import { valueTokens } from './payload/printItem.ts'
import { type PropertyType, propertyTypes } from './propertyType.ts'
import { readProperty } from './readProperty.ts'

/** A property before and after a schema gave it another type. */
export interface RetypedProperty {
  readonly was: PropertyDraft
  readonly became: PropertyDraft
}

/** What a change of type makes of a value: the JSON that would have been sent, and the JSON that is. */
export interface RetypedValue {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly type: PropertyType
}

/** The properties that hold something and have another type after a schema was put over them. */
export function retypedOf(
  before: readonly PropertyDraft[],
  after: readonly PropertyDraft[],
): readonly RetypedProperty[] {
  const known = new Map(before.map((property) => [property.name, property]))
  return after.flatMap((became) => {
    const was = known.get(became.name)
    return was === undefined || was.type === became.type || was.value.kind === 'absent' ? [] : [{ was, became }]
  })
}

/** The properties with those that were given another type as they were, unless they were edited since. */
export function untyped(
  properties: readonly PropertyDraft[],
  retyped: readonly RetypedProperty[],
): readonly PropertyDraft[] {
  const before = new Map(retyped.map(({ was, became }) => [became, was]))
  return properties.map((each) => before.get(each) ?? each)
}

/**
 * The properties among them whose value is sent in another form now, such as 1 in place of "1". What cannot be read in its
 * type is left out: it is a problem of its own.
 */
export function retypedValues(retyped: readonly RetypedProperty[]): readonly RetypedValue[] {
  return retyped.flatMap(({ was, became }) => {
    const [before, after] = [valueText(was), valueText(became)]
    if (before === undefined || after === undefined || before === after) return []
    return [{ name: became.name, before, after, type: became.type }]
  })
}

/** One value in a sentence: what is sent, what was typed, and which type says so. */
export function retypedInWords({ name, before, after, type }: RetypedValue): string {
  return `“${name}” is sent as ${after} in place of ${before}, because the schema says ${propertyTypes[type].schemaName}.`
}

/** The JSON of a value as it is sent, by its beginning where it is long; undefined for one that is not sent. */
function valueText(draft: PropertyDraft): string | undefined {
  const { property } = readProperty(draft)
  if (property === undefined) return undefined
  let text = ''
  for (const token of valueTokens(property.value)) {
    for (const part of tokenTexts(token)) {
      text += part
      if (text.length > longest) return `${text.slice(0, longest)}…`
    }
  }
  return text
}

/** In characters: more of a value is no help in a sentence. */
const longest = 40
