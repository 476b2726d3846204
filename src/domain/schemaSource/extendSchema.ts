import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { firstInWords } from '../listInWords.ts'
import { schemaTypeName } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'

/** What a registered schema becomes, and in what it differs from what was wanted. */
export interface SchemaExtension {
  /** What there is to send: every registered property, and the new ones. */
  readonly schema: ConnectionSchema
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** What may not change and is kept, each as a sentence. */
  readonly kept: readonly string[]
}

/**
 * Extends a registered schema as far as Graph documents it: properties can be added, and flags, aliases and labels changed. A
 * property is neither removed nor given another type, and none that is registered is made refinable.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export function extendSchema(registered: ConnectionSchema, wanted: ConnectionSchema): SchemaExtension {
  const wantedByName = new Map(wanted.properties.map((property) => [property.name, property]))
  const known = new Set(registered.properties.map(({ name }) => name))
  const kept: string[] = []
  const missing: string[] = []
  const before = registered.properties.map((old) => {
    const property = wantedByName.get(old.name)
    if (property === undefined) {
      missing.push(`“${excerpt(old.name)}”`)
      return old
    }
    return changedAsFar(old, property, kept)
  })
  const added = wanted.properties.filter(({ name }) => !known.has(name))
  return {
    schema: { properties: [...before, ...added] },
    added: added.map(({ name }) => name),
    changed: before.filter((property, index) => isChanged(property, registered.properties[index])).map(nameOf),
    kept: missing.length === 0 ? kept : [...kept, stayText(missing)],
  }
}

function stayText(names: readonly string[]): string {
  if (names.length === 1) return `${names[0]} stays: a registered property cannot be removed.`
  return `${firstInWords(names.slice(0, mostNamed), names.length)} stay: registered properties cannot be removed.`
}

const mostNamed = 4

function changedAsFar(old: SchemaProperty, wanted: SchemaProperty, kept: string[]): SchemaProperty {
  const shown = excerpt(old.name)
  if (wanted.typeName.toLowerCase() !== old.typeName.toLowerCase()) {
    kept.push(
      `“${shown}” stays ${schemaTypeName(old)}: the type of a registered property cannot change. Add it by another name.`,
    )
  }
  if (wanted.isRefinable && !old.isRefinable) {
    kept.push(`“${shown}” stays not refinable: that cannot be switched on for a registered property.`)
  }
  const { type, typeName } = old
  return { ...wanted, type, typeName, isRefinable: wanted.isRefinable && old.isRefinable }
}

function isChanged(property: SchemaProperty, old: SchemaProperty | undefined): boolean {
  return old === undefined || JSON.stringify(inOneOrder(property)) !== JSON.stringify(inOneOrder(old))
}

function inOneOrder({ name, labels, aliases, description, ...rest }: SchemaProperty): readonly unknown[] {
  const { isSearchable, isQueryable, isRetrievable, isRefinable, isExactMatchRequired } = rest
  const flags = [isSearchable, isQueryable, isRetrievable, isRefinable, isExactMatchRequired]
  return [name, [...labels].toSorted(), [...aliases].toSorted(), description ?? '', flags]
}

function nameOf({ name }: SchemaProperty): string {
  return name
}
