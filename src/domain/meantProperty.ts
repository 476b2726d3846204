import type { ConnectionSchema } from './connectionSchema.ts'
import { nearestOf } from './nearest.ts'

/**
 * The property of a schema that a name was probably meant to be: one spelled nearly so, else the one that has it as its
 * label or alias, else the one that says the same of a time (createdDateTime, created_at). Undefined when there is none, or
 * several.
 */
export function meantProperty(name: string, schemaProperties: ConnectionSchema['properties']): string | undefined {
  const properties = schemaProperties.filter((each) => each.name !== '')
  const lower = name.toLowerCase()
  const near = nearestOf(
    name,
    properties.map((each) => each.name),
  )
  return (
    near ??
    onlyOne(
      properties.filter(({ labels, aliases }) => [...labels, ...aliases].some((m) => m.toLowerCase() === lower)),
    ) ??
    onlyOne(properties.filter((each) => timeOf(each.name) === timeOf(name)))
  )
}

function onlyOne(found: ConnectionSchema['properties']): string | undefined {
  return found.length === 1 ? found[0]?.name : undefined
}

/** What a name says without the words for "point in time" at its end. */
function timeOf(name: string): string {
  return name.replace(/(?:Date|Time|At|On|Utc|_(?:date|time|at|on|utc))+$/, '').toLowerCase()
}
