import type { JsonMember, JsonNode } from '../json/jsonNode.ts'
import { nodeSource, numberDigits, stringText } from '../json/jsonNode.ts'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'

type JsonObject = Extract<JsonNode, { kind: 'object' }>

/** The text of a profile entity, as JSON that is edited in place: what is not touched stays as it was written. */
export interface EntityText {
  readonly source: string
  readonly root: JsonObject
}

/** Reads the text of one entity; no text is an entity without members. Undefined for what is no JSON object. */
export function readEntity(text: string): EntityText | undefined {
  const source = text.trim() === '' ? '{}' : text
  const reading = finished(readJson(source))
  if (reading.kind === 'broken' || reading.repairs.length > 0 || reading.root.kind !== 'object') return undefined
  return { source, root: reading.root }
}

/** The value at a path; undefined where there is none. Of a name that comes twice the last one counts, as it does for JSON.parse. */
export function entityMemberAt({ root }: EntityText, path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (node, name) => (node?.kind === 'object' ? lastNamed(node, name)?.value : undefined),
    root,
  )
}

/** What a member says, as a person writes it: a list as its lines. Undefined for what no field can show. */
export function shownMember({ source }: EntityText, node: JsonNode | undefined): string | undefined {
  if (node === undefined) return ''
  switch (node.kind) {
    case 'string':
      return stringText(source, node)
    case 'number':
      return numberDigits(source, node)
    case 'literal':
      return node.value === null ? '' : String(node.value)
    case 'array': {
      const texts = node.elements.map((each) => (each.kind === 'string' ? stringText(source, each) : undefined))
      return texts.every((each) => each !== undefined && !each.includes('\n')) ? texts.join('\n') : undefined
    }
    case 'object':
      return undefined
  }
}

/**
 * The text with another value at a path, written as JSON; without one where it is undefined. All else stays as it was, in its
 * order. An object that has nothing left goes with its last member.
 */
export function withMember(entity: EntityText, path: readonly string[], json: string | undefined): string {
  return changed(entity.source, entity.root, path, json)
}

function changed(source: string, node: JsonObject, [name, ...rest]: readonly string[], json?: string): string {
  if (name === undefined) return source
  const member = lastNamed(node, name)
  if (rest.length > 0 && member?.value.kind === 'object') {
    const { value } = member
    const isLastOfIt = value.members.every((each) => each.name === rest[0])
    const isGone = json === undefined && isLastOfIt && (rest.length === 1 || isOnlyPath(value, rest))
    if (!isGone) return changed(source, value, rest, json)
  }
  if (json === undefined) return withoutMember(source, node, name)
  const written = rest.reduceRight((inner, each) => `{${JSON.stringify(each)}:${inner}}`, json)
  if (member !== undefined) return spliced(source, member.value.start, member.value.end, written)
  const added = `${JSON.stringify(name)}:${written}`
  const last = node.members.at(-1)
  if (last === undefined) return spliced(source, node.start + 1, node.start + 1, added)
  // A text in lines gets another line.
  const gap = /\s*$/.exec(source.slice(node.start + 1, last.key.start))?.[0] ?? ''
  return spliced(source, last.value.end, last.value.end, `,${gap}${added}`)
}

/** Whether an object has nothing but the members along a path. */
function isOnlyPath(node: JsonObject, [name, ...rest]: readonly string[]): boolean {
  if (!node.members.every((each) => each.name === name)) return false
  if (rest.length === 0) return true
  const value = node.members.at(-1)?.value
  return value?.kind === 'object' && isOnlyPath(value, rest)
}

function withoutMember(source: string, node: JsonObject, name: string): string {
  let text = source
  // From the last one on, so that the places before it stay true.
  for (const [index, { name: own, key, value }] of [...node.members.entries()].toReversed()) {
    if (own !== name) continue
    const [before, after] = [node.members[index - 1], node.members[index + 1]]
    const isLast = after === undefined || node.members.slice(index + 1).every((each) => each.name === name)
    if (!isLast && after !== undefined) text = spliced(text, key.start, after.key.start, '')
    else text = spliced(text, before?.value.end ?? key.start, value.end, '')
  }
  return text
}

function lastNamed({ members }: JsonObject, name: string): JsonMember | undefined {
  return members.findLast((each) => each.name === name)
}

function spliced(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end)
}

/** The names of the members that no path begins with, and the JSON of each. */
export function unknownMembers({ root, source }: EntityText, paths: readonly (readonly string[])[]) {
  const known = new Set(paths.map(([name]) => name))
  return root.members
    .filter(({ name }) => !known.has(name))
    .map(({ name, value }) => ({ name, json: nodeSource(source, value) }))
}
