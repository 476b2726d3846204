import { aclEntryOf } from '../acl.ts'
import type { ApiVersion } from '../apiVersion.ts'
import type { ExternalItem } from '../externalItem.ts'
import type { ItemDraft } from '../itemDraft.ts'
import { labelMember } from '../itemDraft.ts'
import { memoizeByObject } from '../memoizeByObject.ts'
import type { Token } from '../payload/jsonTokens.ts'
import { jsonText, quoted } from '../payload/jsonTokens.ts'
import type { PayloadPart } from '../payload/payload.ts'
import { payloadOf } from '../payload/payload.ts'
import { printedLines } from '../payload/printedLines.ts'
import type { ElidedTexts } from './elidedTexts.ts'
import { longestSpelled } from './elidedTexts.ts'
import { shownProperty } from './shownProperty.ts'

/**
 * The payload of a draft as text to be edited, on lines as the preview shows it. Long texts are elided and stand as tokens.
 * Yields after each member.
 */
export function* draftText(
  draft: ItemDraft,
  apiVersion: ApiVersion,
  elided: ElidedTexts,
): Generator<undefined, string> {
  const properties: ExternalItem['properties'][number][] = []
  for (const each of draft.properties) {
    const property = shownProperty(each)
    if (property === undefined) continue
    properties.push(property)
    // Printed here, where there is a pause after it, and then remembered.
    payloadOf({ acl: [], properties: [property], content: undefined })
    yield
  }
  const acl = draft.acl.map(entryOf[apiVersion])
  const content = draft.content.kind === 'absent' ? undefined : { value: draft.content.text, type: draft.content.type }
  let text = ''
  for (const part of payloadOf({ acl, properties, content, ...labelMember(draft.sensitivityLabelId?.trim()) }).parts) {
    text += (text === '' ? '' : '\n') + partText(part, elided)
    yield
  }
  return text
}

const entryOf = {
  beta: memoizeByObject((entry: ItemDraft['acl'][number]) => aclEntryOf(entry, 'beta')),
  'v1.0': memoizeByObject((entry: ItemDraft['acl'][number]) => aclEntryOf(entry, 'v1.0')),
}

function partText({ printed, pointer, depth, isFollowedByComma }: PayloadPart, elided: ElidedTexts): string {
  const lines = printedLines(printed).map((line) => {
    const texts = printed.tokens.slice(line.from, line.to).map((token) => tokenText(token, pointer, elided))
    return '  '.repeat(depth + line.depth) + texts.join('')
  })
  return lines.join('\n') + (isFollowedByComma ? ',' : '')
}

function tokenText(token: Token, pointer: string, elided: ElidedTexts): string {
  if (token.kind !== 'rope') return token.text === ':' ? ': ' : token.text
  if (token.rope.length > longestSpelled) return quoted(elided.tokenFor(pointer, token.rope))
  return `"${jsonText(token.rope.toString())}"`
}
