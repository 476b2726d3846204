import { connections } from '../../seed/connections.ts'
import type { SearchedItem } from './matchItem.ts'

type Templated = { readonly resultTemplateId?: string }

/** The first template of a connection, by priority, whose rules an item fits. The sandbox knows the rules that its seed has. */
export function templateIdFor(connection: string, { properties }: SearchedItem): Templated {
  const found = connections
    .find(({ id }) => id === connection)
    ?.templates?.toSorted((one, other) => one.priority - other.priority)
    .find(({ rules }) =>
      rules.every(({ property, operation, values, valuesJoinedBy }) => {
        const value = properties[property]
        const text = typeof value === 'string' ? value.toLowerCase() : ''
        const fits = (wanted: string) => operation === 'startsWith' && text.startsWith(wanted.toLowerCase())
        return valuesJoinedBy === 'and' ? values.every(fits) : values.some(fits)
      }),
    )
  return found === undefined ? {} : { resultTemplateId: found.id }
}

/**
 * The templates that hits name, by their IDs. https://learn.microsoft.com/graph/search-concept-display-layout
 */
export function resultTemplatesOf(hits: readonly Templated[]): object {
  const wanted = new Set(hits.map(({ resultTemplateId }) => resultTemplateId))
  const templates = connections.flatMap(({ templates: own = [] }) => own).filter(({ id }) => wanted.has(id))
  return Object.fromEntries(templates.map(({ id, layout }) => [id, { displayName: id, body: layout }]))
}
