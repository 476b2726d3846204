import { Text } from '@codemirror/state'
import { emptyDraft, type ItemDraft } from '../../../domain/itemDraft.ts'
import { ropeOf, type TextRope } from '../../../domain/rope/textRope.ts'
import { savedDraftOf } from '../savedDraft.ts'

/** An otherwise empty draft with this content. */
export function withContent(text: TextRope): ItemDraft {
  return { ...emptyDraft, content: { kind: 'present', type: 'text', text } }
}

/** A draft with content of this length as the text editor has it, a long property and a long list. */
export function longDraft(length: number): ItemDraft {
  return {
    ...withContent(Text.of(noise(length).split('\n'))),
    itemId: 'long',
    properties: [
      { name: 'description', type: 'string', value: { kind: 'longText', text: ropeOf(noise(50_000)) } },
      {
        name: 'tags',
        type: 'stringCollection',
        value: { kind: 'list', elements: Array.from({ length: 20_000 }, (_, index) => `tag ${index}`) },
      },
    ],
  }
}

/** A draft with eight collections of ten thousand elements. */
export function wideDraft(): ItemDraft {
  return {
    ...emptyDraft,
    properties: Array.from({ length: 8 }, (_, index) => ({
      name: `list${index}`,
      type: 'stringCollection',
      value: { kind: 'list', elements: Array.from({ length: 10_000 }, (__, at) => `element ${index}.${at}`) },
    })),
  }
}

/** Edits content, long text and list near the same relative position. The content is edited as the editor does it. */
export function withEdits(draft: ItemDraft, position: number, removed: number, inserted: number): ItemDraft {
  const text = draft.content.kind === 'present' ? draft.content.text : ropeOf('')
  const rope = text instanceof Text ? text : Text.of([...text.iterLines()])
  const from = position % (rope.length + 1)
  const insert = Text.of(noise(inserted).split('\n'))
  return {
    ...draft,
    content: {
      kind: 'present',
      type: 'text',
      text: rope.replace(from, Math.min(rope.length, from + removed), insert),
    },
    properties: draft.properties.map((property) => {
      const { value } = property
      if (value.kind === 'longText')
        return { ...property, value: { ...value, text: ropeOf(`${value.text.toString()}!`) } }
      if (value.kind !== 'list') return property
      const at = position % (value.elements.length + 1)
      return { ...property, value: { kind: 'list', elements: value.elements.toSpliced(at, 1, 'new', 'newer') } }
    }),
  }
}

/** Whether two drafts are the same. As one comparison, because a difference of megabytes is nothing to print. */
export function isSame(one: ItemDraft, other: ItemDraft): boolean {
  return JSON.stringify(savedDraftOf(one)) === JSON.stringify(savedDraftOf(other))
}

/** Text without repetition, so that equal ends are equal for a reason. It has lines, and pairs that a cut may split. */
export function noise(length: number): string {
  const start = length % 1_000
  while (soFar.length < start + length) soFar += moreNoise()
  return soFar.slice(start, start + length)
}

let soFar = ''
let state = 1

function moreNoise(): string {
  const parts = Array.from({ length: 50_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % 7 === 0 ? '\n' : state % 11 === 0 ? '😀' : state.toString(36)
  })
  return parts.join('')
}
