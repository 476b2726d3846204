import type { ItemDraft, ValueDraft } from '../itemDraft.ts'
import { contentText } from '../itemDraft.ts'
import type { TextRope } from '../rope/textRope.ts'

/** What a draft keeps in memory that another one does not share with it, in UTF-16 code units, roughly. */
export function unsharedWeight(draft: ItemDraft, other: ItemDraft): number {
  const otherAcl = new Set(other.acl)
  const otherProperties = new Map(other.properties.map((property) => [property.name, property]))
  let weight = perDraft + draft.acl.filter((entry) => !otherAcl.has(entry)).length * perMember
  for (const property of draft.properties) {
    const twin = otherProperties.get(property.name)
    if (twin !== property) weight += perMember + valueWeight(property.value, twin?.value)
  }
  return draft.content === other.content
    ? weight
    : weight + ropeWeight(contentText(draft.content), contentText(other.content))
}

const perDraft = 500
const perMember = 200

function valueWeight(value: ValueDraft, other: ValueDraft | undefined): number {
  switch (value.kind) {
    case 'absent':
    case 'null':
      return 0
    case 'text':
      return value.text.length
    case 'longText':
      return ropeWeight(value.text, other?.kind === 'longText' ? other.text : undefined)
    case 'list': {
      const shared = new Set(other?.kind === 'list' ? other.elements : [])
      return value.elements.reduce((sum, element) => sum + 4 + (shared.has(element) ? 0 : element.length), 0)
    }
    case 'people':
      return value.people.length * perMember
  }
}

/** The length of the leaves that only the first rope has. */
function ropeWeight(rope: TextRope, other: TextRope | undefined): number {
  if (rope === other) return 0
  const shared = new Set(other === undefined ? [] : leavesOf(other))
  let weight = 0
  for (const leaf of leavesOf(rope)) if (!shared.has(leaf)) weight += leaf.length
  return weight
}

function* leavesOf(rope: TextRope): Generator<TextRope> {
  if (rope.children === null) yield rope
  else for (const child of rope.children) yield* leavesOf(child)
}
