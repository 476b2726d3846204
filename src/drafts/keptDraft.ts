import { z } from 'zod/mini'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { accessTypes, aclTypes, contentTypes, identitySources, principalFields } from '../domain/itemDraft.ts'
import { allPropertyTypes, type PropertyType } from '../domain/propertyType.ts'
import { ropeOf } from '../domain/textRope.ts'

/** A draft as it is kept on this device: plain data with the number of its format. */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** The draft as plain data. The only place where the content is joined into one text. */
export function keptDraftOf(draft: ItemDraft): KeptDraft {
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
export function readKeptDraft(stored: unknown): ItemDraft | undefined {
  const kept = keptDraftSchema.safeParse(stored)
  if (!kept.success) return undefined
  const { format: _, content, ...rest } = kept.data
  return { ...rest, content: content.kind === 'absent' ? content : { ...content, text: ropeOf(content.text) } }
}

function keptPropertyOf(property: ItemDraft['properties'][number]): KeptDraft['properties'][number] {
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

const person = z.partialRecord(z.enum(principalFields), z.string())

const keptDraftSchema = z.object({
  format: z.literal(1),
  connectionId: z.string(),
  itemId: z.string(),
  acl: z.array(
    z.union([
      z.strictObject({
        accessType: z.enum(accessTypes),
        type: z.enum(aclTypes),
        value: z.string(),
        identitySource: z.enum(identitySources),
      }),
      z.object({ accessType: z.enum(accessTypes), type: z.enum(aclTypes), value: z.string() }),
    ]),
  ),
  properties: z.array(
    z.object({
      name: z.string(),
      type: z.custom<PropertyType>((value) => allPropertyTypes.some((type) => type === value)),
      value: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('absent') }),
        z.object({ kind: z.literal('null') }),
        z.object({ kind: z.literal('text'), text: z.string() }),
        z.object({ kind: z.literal('list'), elements: z.array(z.string()) }),
        z.object({ kind: z.literal('people'), people: z.array(person) }),
      ]),
    }),
  ),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('absent'), type: z.enum(contentTypes) }),
    z.object({ kind: z.literal('present'), type: z.enum(contentTypes), text: z.string() }),
  ]),
})
