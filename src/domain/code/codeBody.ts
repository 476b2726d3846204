import { type CodeStep, type CodeTable, type CodeText, type CodeValue, jsonMemberName } from './codeValue.ts'

/** What may be sent: an object, or a text that holds JSON. */
export type CodeBody = CodeTable | CodeText

/** What a call sends: the first object in it that looks like an item or a schema, or a text that holds JSON. */
export function codeBody(steps: readonly CodeStep[]): CodeBody | undefined {
  return bodyOfSteps(steps, new Set())
}

function bodyOfSteps(steps: readonly CodeStep[], seen: Set<CodeValue>): CodeBody | undefined {
  for (const step of steps.toReversed()) {
    for (const value of step.kind === 'args' ? step.values : step.kind === 'value' ? [step.value] : []) {
      const body = bodyIn(value, 0, seen)
      if (body !== undefined) return body
    }
  }
  return undefined
}

/** True for an object that has what an item or a schema has. */
export function isBodyLike({ type, members }: CodeTable): boolean {
  if (type !== undefined && /^(?:Graph)?(?:ExternalItem|Schema)$/.test(type) && members.size > 0) return true
  const names = new Set([...members.keys()].map(jsonMemberName))
  const properties = [...members].find(([name]) => jsonMemberName(name) === 'properties')?.[1]
  if (names.has('acl') || names.has('baseType'))
    return names.has('baseType') || names.has('properties') || names.has('content')
  return properties !== undefined && (names.has('content') || isSchemaList(properties))
}

function isSchemaList(value: CodeValue): boolean {
  const [first] = value.kind === 'list' ? value.elements : []
  return (
    first?.kind === 'table' &&
    ['name', 'type'].every((name) => [...first.members.keys()].some((each) => jsonMemberName(each) === name))
  )
}

/** True for a text that is JSON of an item or a schema. */
export function isBodyText({ text }: CodeText): boolean {
  return /^\s*\{/.test(text) && /"(?:acl|properties|content|baseType)"\s*:/.test(text.slice(0, 100_000))
}

const deepest = 8

/** `seen` are the values that have none: objects may be members of each other, many times over. */
function bodyIn(value: CodeValue, depth: number, seen: Set<CodeValue>): CodeBody | undefined {
  if (depth > deepest || seen.has(value)) return undefined
  seen.add(value)
  const inside = (values: readonly CodeValue[]): CodeBody | undefined => {
    for (const each of values) {
      const body = bodyIn(each, depth + 1, seen)
      if (body !== undefined) return body
    }
    return undefined
  }
  switch (value.kind) {
    case 'table':
      return isBodyLike(value) ? value : inside([...value.members.values(), ...value.args])
    case 'text':
      return isBodyText(value) ? value : undefined
    case 'list':
      return inside(value.elements.slice(0, 100))
    case 'path':
      return bodyOfSteps(value.steps, seen)
    case 'json':
      return undefined
  }
}
