import { encodedSegment } from '../source/itemTarget.ts'
import type { CodeStep, CodeValue } from './codeValue.ts'

/** Where a call goes, as far as its texts and names say so. */
export interface CodeAddress {
  readonly method: string | undefined
  /** An address, or the path that the chain of an SDK stands for; undefined when nothing in it is one. */
  readonly url: string | undefined
}

/**
 * The address of a call: a text of an address in it, or the chain of a Graph SDK:
 * `graph.External.Connections["tickets"].Items["T1"].PutAsync(…)`,
 * `client.external.connections.by_external_connection_id('tickets').items.by_external_item_id('T1').put(…)`.
 */
export function codeAddress(steps: readonly CodeStep[]): CodeAddress {
  const texts: string[] = []
  const methods: string[] = []
  for (const step of steps) look(step, { texts, methods }, 0)
  const url = texts.find((text) => /connections[/(]/i.test(text)) ?? chainPath(steps)
  return { method: methods.at(-1), url }
}

interface Found {
  readonly texts: string[]
  readonly methods: string[]
}

const deepest = 8

function look(step: CodeStep, found: Found, depth: number): void {
  if (step.kind === 'name') takeMethod(step.name, found)
  else if (step.kind === 'value') lookInValue(step.value, found, depth)
  else for (const value of step.values) lookInValue(value, found, depth)
}

function lookInValue(value: CodeValue, found: Found, depth: number): void {
  if (depth > deepest) return
  switch (value.kind) {
    case 'text':
      if (value.shape.length < longestUrl && /^(?:https?:|\/|external|\{…\})/i.test(value.shape.trim()))
        found.texts.push(value.shape)
      if (/^(?:PUT|PATCH|POST|GET|DELETE)$/i.test(value.text)) found.methods.push(value.text.toUpperCase())
      return
    case 'table':
      for (const [name, each] of value.members) {
        if (!/^(?:body|data|json|content|properties|acl)$/i.test(name)) lookInValue(each, found, depth + 1)
      }
      for (const each of value.args) lookInValue(each, found, depth + 1)
      return
    case 'path':
      for (const step of value.steps) look(step, found, depth + 1)
      return
    case 'list':
    case 'json':
      return
  }
}

const longestUrl = 4000

/** put, PutAsync, MethodPut and HttpMethod.Put; not the options of a call. */
function takeMethod(name: string, { methods }: Found): void {
  const [, method] = /^(?:Method|do|send)?(put|patch|post)(?:As)?(?:Json|Request)?(?:Async)?$/i.exec(name) ?? []
  if (method !== undefined) methods.push(method.toUpperCase())
}

/** The path of a chain that goes through connections and items. */
function chainPath(steps: readonly CodeStep[]): string | undefined {
  const connection = idAfter(steps, /^connections?$/i)
  if (connection === undefined) return undefined
  const item = idAfter(steps, /^items?$/i)
  const hasSchema = steps.some((step) => step.kind === 'name' && /^schema$/i.test(step.name))
  const rest = item === undefined ? (hasSchema ? '/schema' : '') : `/items/${item}`
  return `/external/connections/${connection}${rest}`
}

/** The ID behind a step of this name: an index, or the argument of a by…Id(). */
function idAfter(steps: readonly CodeStep[], name: RegExp): string | undefined {
  const at = steps.findIndex((step) => step.kind === 'name' && name.test(step.name))
  if (at < 0) return undefined
  for (const step of steps.slice(at + 1, at + 4)) {
    const [value] = step.kind === 'value' ? [step.value] : step.kind === 'args' ? step.values : []
    if (value?.kind === 'text') return encoded(value.shape)
    if (value !== undefined) return '{…}'
  }
  return undefined
}

function encoded(id: string): string {
  return id.includes('{') ? '{…}' : encodedSegment(id)
}
