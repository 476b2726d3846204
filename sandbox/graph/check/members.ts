import type { JsonNode, JsonObject } from '../readJson.ts'
import { type ItemRefusal, refuse } from './refusal.ts'

/** Refuses a member the type does not have; `@odata.type` is let through only with the type's own name. */
export function checkMemberNames(
  object: JsonObject,
  pointer: string,
  known: readonly string[],
  odataType: string,
): ItemRefusal | undefined {
  for (const { name, value } of object.members) {
    if (name === '@odata.type') {
      const refusal = checkOdataType(value, pointer, odataType)
      if (refusal !== undefined) return refusal
    } else if (!known.includes(name)) {
      return refuse(
        'UnknownMember',
        `${pointer}/${name}`,
        `'${name}' is not a member here. Known: ${known.join(', ')}.`,
      )
    }
  }
  return undefined
}

function checkOdataType(value: JsonNode, pointer: string, odataType: string): ItemRefusal | undefined {
  if (isTypeName(value, odataType)) return undefined
  const sentence = `A type named ${value.source.slice(0, 100)} could not be resolved here. Use '${odataType}' or leave it out.`
  return refuse('DeserializationError', `${pointer}/@odata.type`, sentence)
}

/** Whether the node is the type's name; the leading # is optional. */
export function isTypeName(value: JsonNode, odataType: string): boolean {
  return value.kind === 'string' && (value.value === odataType || value.value === `#${odataType}`)
}
