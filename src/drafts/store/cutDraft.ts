import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ContentDraft, ItemDraft, PropertyDraft } from '../../domain/itemDraft.ts'
import { labelMember } from '../../domain/itemDraft.ts'
import type { TextRope } from '../../domain/rope/textRope.ts'
import type { DraftRecord, SavedSchemaRecord, StoredApart } from './formats.ts'
import { type CutPart, cutPart, isWorthCutting, type LongPart } from './longPart.ts'

/** How the long parts of a draft are cut, by where they are in it. */
export type Cuts = ReadonlyMap<string, CutPart>

/** A draft ready to be stored: the record, and the parts whose pieces the record names. */
export interface CutDraft {
  readonly record: DraftRecord
  readonly cuts: Cuts
}

/** Where the content is in {@link Cuts}. No property can have this name there: theirs begin with a slash. */
export const contentKey = 'content'

/** Where a property is in {@link Cuts}. While names are typed, two properties may have the same one. */
export function propertyKey(name: string, taken: Cuts): string {
  const key = `/${name}`
  return taken.has(key) ? `${key}/${taken.size}` : key
}

/** What is stored beside what was typed. */
export interface BesideDraft {
  readonly at: number
  readonly schema?: SavedSchemaRecord | undefined
  readonly apiVersion?: ApiVersion | undefined
}

/** Cuts a draft, keeping the pieces of the previous cuts that are still good. It can be left off at each `yield`. */
export function* cutDraft(
  draft: ItemDraft,
  previous: Cuts,
  newId: () => string,
  { at, schema, apiVersion }: BesideDraft,
): Generator<undefined, CutDraft> {
  const cuts = new Map<string, CutPart>()

  function* textOf(key: string, text: TextRope): Generator<undefined, string | StoredApart> {
    const part = { kind: 'text', text } as const
    return isWorthCutting(part) ? yield* cutAt(key, part) : text.toString()
  }
  function* elementsOf(key: string, all: readonly string[]): Generator<undefined, string[] | StoredApart> {
    const part = { kind: 'list', elements: all } as const
    return isWorthCutting(part) ? yield* cutAt(key, part) : [...all]
  }
  function* cutAt(key: string, part: LongPart): Generator<undefined, StoredApart> {
    const cut = yield* cutPart(part, previous.get(key), newId)
    cuts.set(key, cut)
    return { pieces: [...cut.pieces] }
  }
  function* propertyOf({ name, type, value }: PropertyDraft): Generator<undefined, DraftRecord['properties'][number]> {
    const key = propertyKey(name, cuts)
    switch (value.kind) {
      case 'longText':
        return { name, type, value: { kind: 'longText', text: yield* textOf(key, value.text) } }
      case 'list':
        return { name, type, value: { kind: 'list', elements: yield* elementsOf(key, value.elements) } }
      case 'people':
        return { name, type, value: { kind: 'people', people: value.people.map((person) => ({ ...person })) } }
      case 'absent':
      case 'null':
      case 'text':
        return { name, type, value }
    }
  }
  function* contentOf(content: ContentDraft): Generator<undefined, DraftRecord['content']> {
    if (content.kind === 'absent') return { ...content }
    return { kind: 'present', type: content.type, text: yield* textOf(contentKey, content.text) }
  }

  const properties: DraftRecord['properties'] = []
  for (const property of draft.properties) {
    if (property.value.kind !== 'absent') properties.push(yield* propertyOf(property))
  }
  const content = yield* contentOf(draft.content)
  const { connectionId, itemId, acl } = draft
  return {
    cuts,
    record: {
      format: 2,
      at,
      connectionId,
      itemId,
      acl: acl.map((entry) => ({ ...entry })),
      properties,
      content,
      ...labelMember(draft.sensitivityLabelId),
      ...(schema === undefined ? {} : { schema }),
      ...(apiVersion === undefined ? {} : { apiVersion }),
    },
  }
}
