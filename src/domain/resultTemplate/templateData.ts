import type { ItemMembers } from '../compare/compareItems.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { headOf } from '../rope/textRope.ts'

/** What the bindings of a template can be filled with, and what they cannot. */
export interface TemplateData {
  /** By the names of properties; a property without a value is not in it. */
  readonly values: ReadonlyMap<string, unknown>
  /** What the schema has but a search does not give out. */
  readonly hidden: ReadonlySet<string>
  /** What the schema has at all. */
  readonly known: ReadonlySet<string>
}

/** The token that stands for the words around what was looked for. */
export const snippetName = 'ResultSnippet'

/** The values of an item as a search gives them to a template: only those that can be retrieved. */
export function templateData(
  { properties }: Pick<ItemMembers, 'properties'>,
  schema: ConnectionSchema,
  snippet: string,
): TemplateData {
  const values = new Map<string, unknown>(snippet === '' ? [] : [[snippetName, snippet]])
  const hidden = new Set<string>()
  const byName = new Map(properties.map((property) => [property.name, property]))
  for (const { name, isRetrievable } of schema.properties) {
    if (!isRetrievable) hidden.add(name)
    const value = valueOf(byName.get(name))
    if (isRetrievable && value !== undefined) values.set(name, value)
  }
  return { values, hidden, known: new Set([...schema.properties.map(({ name }) => name), snippetName]) }
}

/** The value of a property as JSON has it; undefined for none. What cannot be read as its type stays a text. */
export function valueOf(property: PropertyDraft | undefined): unknown {
  if (property === undefined) return undefined
  const { value, type } = property
  switch (value.kind) {
    case 'absent':
    case 'null':
      return undefined
    case 'text':
      return value.text === '' ? undefined : scalarOf(value.text, type)
    case 'longText':
      return headOf(value.text, longestText)
    case 'list':
      return value.elements.length === 0 ? undefined : value.elements.slice(0, mostElements)
    case 'people':
      return personName(value)
  }
}

function scalarOf(text: string, type: PropertyDraft['type']): unknown {
  if ((type === 'int64' || type === 'double') && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function personName({ people }: Extract<ValueDraft, { kind: 'people' }>): string | undefined {
  const names = people.map(({ entraDisplayName, externalName, email, upn }) =>
    [entraDisplayName, externalName, email, upn].find((each) => each !== undefined && each !== ''),
  )
  return names.filter((name) => name !== undefined).join(', ') || undefined
}

/** In code units and in elements: a result has no room for more. */
const longestText = 2000
const mostElements = 200
