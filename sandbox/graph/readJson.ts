import { type Node, parseTree } from 'jsonc-parser'
import { parseJson } from '../parseJson.ts'

/** JSON with its source text: a number keeps its digits, an object keeps its order and shows repeated names. */
export type JsonNode = { readonly source: string } & (
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly elements: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
)

export type JsonMember = { readonly name: string; readonly value: JsonNode }
export type JsonObject = Extract<JsonNode, { kind: 'object' }>

/** Reads strict JSON; undefined when the text is not JSON. */
export function readJson(text: string): JsonNode | undefined {
  // jsonc-parser forgives comments and trailing commas; the platform's parser does not.
  if (parseJson(text) === undefined) return undefined
  const root = parseTree(text)
  return root === undefined ? undefined : nodeOf(root, text)
}

export function memberOf(object: JsonObject, name: string): JsonNode | undefined {
  return object.members.find((member) => member.name === name)?.value
}

/** The JSON Pointer of the first member whose name occurs twice in its object. */
export function duplicateMember(node: JsonNode, pointer = ''): string | undefined {
  if (node.kind === 'array') {
    for (const [index, element] of node.elements.entries()) {
      const found = duplicateMember(element, `${pointer}/${index}`)
      if (found !== undefined) return found
    }
  }
  if (node.kind !== 'object') return undefined
  const seen = new Set<string>()
  for (const { name, value } of node.members) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (seen.has(name)) return at
    seen.add(name)
    const found = duplicateMember(value, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether any string or name holds half of a surrogate pair; it can only have come as an escape. */
export function holdsLoneSurrogate(node: JsonNode): boolean {
  switch (node.kind) {
    case 'string':
      return isIllFormed(node.value)
    case 'array':
      return node.elements.some(holdsLoneSurrogate)
    case 'object':
      return node.members.some(({ name, value }) => isIllFormed(name) || holdsLoneSurrogate(value))
    case 'boolean':
    case 'number':
    case 'null':
      return false
  }
}

function isIllFormed(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}

function nodeOf(node: Node, text: string): JsonNode {
  const source = text.slice(node.offset, node.offset + node.length)
  const value: unknown = node.value
  switch (node.type) {
    case 'object':
      return { kind: 'object', source, members: (node.children ?? []).map((child) => memberFrom(child, text)) }
    case 'array':
      return { kind: 'array', source, elements: (node.children ?? []).map((child) => nodeOf(child, text)) }
    case 'string':
      return { kind: 'string', source, value: typeof value === 'string' ? value : '' }
    case 'boolean':
      return { kind: 'boolean', source, value: value === true }
    case 'number':
      return { kind: 'number', source }
    case 'null':
      return { kind: 'null', source }
    case 'property':
      throw new Error('A member stands only inside an object.')
  }
}

function memberFrom(node: Node, text: string): JsonMember {
  const [name, value] = node.children ?? []
  const nameValue: unknown = name?.value
  if (typeof nameValue !== 'string' || value === undefined) throw new Error('A member has a name and a value.')
  return { name: nameValue, value: nodeOf(value, text) }
}
