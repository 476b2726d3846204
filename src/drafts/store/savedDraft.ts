import { z } from 'zod/mini'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { textValue } from '../../domain/valueDraft.ts'
import { keptContent, keptMembers, keptProperty, keptValues } from './draftMembers.ts'

/** A draft in one piece: plain data with the number of its format. What a draft file has in it. */
export type SavedDraft = z.infer<typeof savedDraftSchema>

/** The draft as plain data. Joins every long text: for files, never for saving while someone types. */
export function savedDraftOf(draft: ItemDraft): SavedDraft {
  const { connectionId, itemId, acl, properties, content } = draft
  return {
    format: 1,
    connectionId,
    itemId,
    acl: acl.map((entry) => ({ ...entry })),
    properties: properties.filter(({ value }) => value.kind !== 'absent').map(keptPropertyOf),
    content:
      content.kind === 'absent'
        ? { ...content }
        : { kind: 'present', type: content.type, text: content.text.toString() },
  }
}

/** Reads what was kept; undefined when it is no draft of a format known here. Never throws. */
export function readSavedDraft(stored: unknown): ItemDraft | undefined {
  const kept = savedDraftSchema.safeParse(stored)
  if (!kept.success) return undefined
  const { format: _, properties, content, ...rest } = kept.data
  return {
    ...rest,
    properties: properties.map(({ name, type, value }) => ({
      name,
      type,
      value: value.kind === 'text' ? textValue(propertyTypes[type], value.text) : value,
    })),
    content: content.kind === 'absent' ? content : { ...content, text: ropeOf(content.text) },
  }
}

function keptPropertyOf(property: ItemDraft['properties'][number]): SavedDraft['properties'][number] {
  const { name, type, value } = property
  switch (value.kind) {
    case 'list':
      return { name, type, value: { kind: 'list', elements: [...value.elements] } }
    case 'people':
      return { name, type, value: { kind: 'people', people: value.people.map((person) => ({ ...person })) } }
    case 'longText':
      return { name, type, value: { kind: 'text', text: value.text.toString() } }
    case 'absent':
    case 'null':
    case 'text':
      return { name, type, value }
  }
}

export const savedDraftSchema = z.lazy(() =>
  z.object({
    format: z.literal(1),
    ...keptMembers(),
    properties: z.array(
      z.object({
        ...keptProperty(),
        value: z.discriminatedUnion('kind', [
          ...keptValues(),
          z.object({ kind: z.literal('list'), elements: z.array(z.string()) }),
        ]),
      }),
    ),
    content: z.discriminatedUnion('kind', [
      z.object({ ...keptContent(), kind: z.literal('absent') }),
      z.object({ ...keptContent(), kind: z.literal('present'), text: z.string() }),
    ]),
  }),
)
