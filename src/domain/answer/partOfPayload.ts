import type { JsonNode } from '../json/jsonNode.ts'
import { pointerTokens } from '../json/pointerTokens.ts'

/** A member of a payload as somebody wrote it, on one line and cut where it is long. */
export interface PartOfPayload {
  readonly text: string
  /** From 1; undefined where all stands on one line. */
  readonly line: number | undefined
}

/** What stands at a pointer, with its name; undefined where nothing does. Of members with the same name it is the last. */
export function partOfPayload(source: string, root: JsonNode, pointer: string): PartOfPayload | undefined {
  let node = root
  let { start } = root
  for (const token of pointerTokens(pointer)) {
    if (node.kind === 'object') {
      const member = node.members.findLast(({ name }) => name === token)
      if (member === undefined) return undefined
      node = member.value
      start = member.key.start
    } else {
      const element = node.kind === 'array' && /^\d+$/.test(token) ? node.elements[Number(token)] : undefined
      if (element === undefined) return undefined
      node = element
      start = element.start
    }
  }
  if (node === root) return undefined
  const near = source.slice(start, Math.min(node.end, start + longestRead)).replace(/\s+/g, ' ')
  const isCut = near.length > longestShown || node.end > start + longestRead
  return {
    text: isCut ? `${near.slice(0, longestShown)}…` : near,
    line: source.includes('\n') ? source.slice(0, start).split('\n').length : undefined,
  }
}

/** In characters: what white space is taken out of, and what one looks at. */
const longestRead = 600
const longestShown = 120
