import type { ItemDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { pointerTokens } from '../json/pointerTokens.ts'
import type { Problem } from '../problem.ts'

/** The property that a problem is about, with the tokens of the pointer after its name. */
export interface PropertyAt {
  readonly index: number
  readonly property: PropertyDraft
  readonly rest: readonly string[]
}

/** The property at the place of a problem; the first that holds something, if there are two of the name. */
export function propertyAt({ place }: Pick<Problem, 'place'>, draft: ItemDraft): PropertyAt | undefined {
  if (place.in !== 'body') return undefined
  const [group, name, ...rest] = pointerTokens(place.pointer)
  if (group !== 'properties' || name === undefined) return undefined
  const filled = draft.properties.findIndex((each) => each.name === name && each.value.kind !== 'absent')
  const index = filled < 0 ? draft.properties.findIndex((each) => each.name === name) : filled
  const property = draft.properties[index]
  return property === undefined ? undefined : { index, property, rest }
}

/** The draft with another property in a place, as long as the one that is meant is still there. */
export function withProperty(draft: ItemDraft, { index, property }: PropertyAt, changed: PropertyDraft): ItemDraft {
  return draft.properties[index] === property ? { ...draft, properties: draft.properties.with(index, changed) } : draft
}

/** The text that a problem is about: of the property, of one element, or of a field of a person. */
export function textAt({ property: { value }, rest }: PropertyAt): string | undefined {
  if (value.kind === 'text') return value.text
  if (value.kind === 'list') return value.elements[Number(rest[0] ?? 0)]
  if (value.kind !== 'people') return undefined
  const [index, field] = personTokens(rest)
  return Object.entries(value.people[index] ?? {}).find(([name]) => name === field)?.[1]
}

/** The value with another text in the place of the one that {@link textAt} gives. */
export function withTextAt({ property: { value }, rest }: PropertyAt, text: string): ValueDraft {
  if (value.kind === 'text') return { kind: 'text', text }
  if (value.kind === 'list') return { kind: 'list', elements: value.elements.with(Number(rest[0] ?? 0), text) }
  if (value.kind !== 'people') return value
  const [index, field] = personTokens(rest)
  return { kind: 'people', people: value.people.with(index, { ...value.people[index], [field]: text }) }
}

/** A person of a list has an index before the field, a single one has not. */
function personTokens(rest: readonly string[]): readonly [number, string] {
  return rest.length > 1 ? [Number(rest[0]), rest[1] ?? ''] : [0, rest[0] ?? '']
}
