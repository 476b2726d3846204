import type { ItemDraft } from '../../domain/itemDraft.ts'
import { labelMember } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { textValue } from '../../domain/valueDraft.ts'
import { type SavedDraft, savedDraftSchema } from './formats.ts'

/** The draft as plain data. Joins every long text: for files, never for saving while someone types. */
export function savedDraftOf(draft: ItemDraft): SavedDraft {
  const { connectionId, itemId, acl, properties, content, sensitivityLabelId } = draft
  return {
    format: 1,
    connectionId,
    itemId,
    ...labelMember(sensitivityLabelId),
    acl: acl.map((entry) => ({ ...entry })),
    properties: properties.filter(({ value }) => value.kind !== 'absent').map(savedPropertyOf),
    content:
      content.kind === 'absent'
        ? { ...content }
        : { kind: 'present', type: content.type, text: content.text.toString() },
  }
}

/** Reads a saved draft; undefined when it is no draft of a format known here. Never throws. */
export function readSavedDraft(stored: unknown): ItemDraft | undefined {
  const read = savedDraftSchema.safeParse(stored)
  if (!read.success) return undefined
  const { format: _, properties, content, sensitivityLabelId, ...rest } = read.data
  return {
    ...rest,
    ...labelMember(sensitivityLabelId),
    properties: properties.map(({ name, type, value }) => ({
      name,
      type,
      value: value.kind === 'text' ? textValue(propertyTypes[type], value.text) : value,
    })),
    content: content.kind === 'absent' ? content : { ...content, text: ropeOf(content.text) },
  }
}

function savedPropertyOf(property: ItemDraft['properties'][number]): SavedDraft['properties'][number] {
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
