import type { JsonNode } from '../../json/jsonNode.ts'
import { elementsOf, memberAt, memberOf, textOf } from './jsonMembers.ts'

/**
 * True for JSON that is an error answer, with its envelope or without, or that holds one where flows, HTTP clients and SDKs
 * keep it; and for the answer to a $batch request of which an entry failed. https://learn.microsoft.com/graph/errors
 */
export function isErrorAnswer(source: string, root: JsonNode): boolean {
  if (memberOf(root, 'acl') !== undefined) return false
  const error = memberOf(root, 'error')
  if (error?.kind === 'object') return true
  if (error?.kind === 'string' && memberOf(root, 'error_description') !== undefined) return true
  if ((memberOf(root, 'innerError') ?? memberOf(root, 'innererror')) !== undefined) return true
  if (textOf(source, memberOf(root, 'code')) !== undefined && memberOf(root, 'message')?.kind === 'string') return true
  return holdsError(source, root) || elementsOf(memberOf(root, 'responses')).some((each) => isFailedEntry(source, each))
}

/** True for the entries of such an answer without what is around them. */
export function areFailedEntries(source: string, root: JsonNode): boolean {
  const entries = elementsOf(root).slice(0, mostMembers)
  const areEntries = entries.every((each) => memberOf(each, 'id') && memberOf(each, 'status'))
  return areEntries && entries.some((each) => isFailedEntry(source, each))
}

function holdsError(source: string, root: JsonNode): boolean {
  // How .NET writes its exception.
  if (memberAt(root, 'Error', 'Code') !== undefined || memberAt(root, 'Error', 'Message') !== undefined) return true
  // A line of a log, whose message or exception has it as text.
  const members = root.kind === 'object' ? root.members.slice(0, mostMembers) : []
  if (members.some(({ value }) => errorInText.test(textOf(source, value)?.slice(0, mostLookedAt) ?? ''))) return true
  return places.some((names) => {
    const body = memberAt(root, ...names)
    if (memberOf(body, 'error')?.kind === 'object') return true
    if (elementsOf(memberOf(body, 'responses')).some((each) => isFailedEntry(source, each))) return true
    const text = textOf(source, body)?.slice(0, mostLookedAt)
    return text !== undefined && /^\s{0,100}\{\s{0,100}"(?:error|responses)"\s{0,100}:/.test(text)
  })
}

/** Of Power Automate and Logic Apps, axios, fetch wrappers and test tools. */
const places: readonly (readonly string[])[] = [
  ['body'],
  ['outputs', 'body'],
  ['response', 'data'],
  ['response', 'body'],
  ['data'],
]
const mostLookedAt = 1000
const mostMembers = 50
const errorInText =
  /\{\s{0,100}"error"\s{0,100}:\s{0,100}\{|\b(?:ODataError|ServiceException|GraphError|APIError)\b[:(]/

function isFailedEntry(source: string, entry: JsonNode): boolean {
  const status = memberOf(entry, 'status')
  if (status === undefined) return memberAt(entry, 'body', 'error') !== undefined
  const isNumber = status.kind === 'number'
  const text = isNumber ? source.slice(status.start, status.end) : textOf(source, status)
  return Number(text ?? 0) >= 400
}
