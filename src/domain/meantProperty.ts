import type { ConnectionSchema } from './connectionSchema.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import { nearestOf } from './nearest.ts'

/**
 * The property of a schema that a name was probably meant to be: one spelled nearly so, else the one that has it as its
 * label or alias, else the one that says the same of a time (createdDateTime, created_at). Undefined when there is none, or
 * several.
 */
export function meantProperty(name: string, schemaProperties: ConnectionSchema['properties']): string | undefined {
  const { names, byWord, byTime } = meanings(schemaProperties)
  return nearestOf(name, names) ?? onlyOne(byWord.get(name.toLowerCase())) ?? onlyOne(byTime.get(timeOf(name)))
}

/** What the names of a schema may be called by. */
const meanings = memoizeByObject((properties: ConnectionSchema['properties']) => {
  const named = properties.filter(({ name }) => name !== '')
  return {
    names: named.map(({ name }) => name),
    byWord: namesBy(named, ({ labels, aliases }) => [...labels, ...aliases].map((word) => word.toLowerCase())),
    byTime: namesBy(named, ({ name }) => [timeOf(name)]),
  }
})

function namesBy(
  properties: ConnectionSchema['properties'],
  wordsOf: (property: ConnectionSchema['properties'][number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const property of properties) {
    for (const word of new Set(wordsOf(property))) {
      const known = names.get(word)
      if (known === undefined) names.set(word, [property.name])
      else known.push(property.name)
    }
  }
  return names
}

function onlyOne(found: readonly string[] | undefined): string | undefined {
  return found?.length === 1 ? found[0] : undefined
}

/** What a name says without the words for "point in time" at its end. */
function timeOf(name: string): string {
  return name.replace(/(?:Date|Time|At|On|Utc|_(?:date|time|at|on|utc))+$/, '').toLowerCase()
}
