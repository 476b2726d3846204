import { codeAddress } from './codeAddress.ts'
import { type CodeBody, codeBody, isBodyLike, isBodyText } from './codeBody.ts'
import type { CodeRun } from './codeRun.ts'
import { codeTableOf } from './codeValue.ts'

/** Something that a program sends, or would send: to where, as far as it says so. */
export interface CodeRequest {
  readonly method: string
  readonly url: string
  readonly body: CodeBody
}

/**
 * The items and schemas of a program: those that its calls send, with their addresses; then those that no call sends. Where
 * there is one of these and one address, they belong together.
 */
export function codeItems(run: CodeRun): readonly CodeRequest[] {
  const { tables, texts, calls } = run
  const sent: CodeRequest[] = []
  const addresses = new Map<string, string>()
  for (const { steps } of calls.slice(0, mostLookedAt)) {
    const { method, url } = codeAddress(steps)
    if (url !== undefined && /items[/(]|schema/i.test(url)) addresses.set(url, method ?? 'PUT')
    const body = codeBody(steps)
    if (body !== undefined && url !== undefined && !sent.some((each) => each.body === body && each.url === url)) {
      sent.push({ method: method ?? 'PUT', url, body })
    }
  }
  const isSent = new Set<CodeBody>(sent.map(({ body }) => body))
  const made: readonly CodeBody[] = [...tables.filter(isBodyLike), ...texts.filter(isBodyText)]
  const candidates = made.length > 0 ? made : looseMembers(run)
  const unsent = [...new Set(candidates)].filter((each) => !isSent.has(each)).slice(0, mostItems)
  const [only] = addresses
  const given = sent.length === 0 && unsent.length === 1 && addresses.size === 1 ? only : undefined
  return [
    ...sent.slice(0, mostItems),
    ...unsent.map((body) => ({ method: given?.[1] ?? 'PUT', url: given?.[0] ?? '', body })),
  ]
}

/** The members of an item that stand without it, as in a piece of an initialiser or of a call. */
function looseMembers({ variables }: CodeRun): readonly CodeBody[] {
  const members = [...variables].filter(
    ([name, { kind }]) => /^(?:acl|properties|content)$/i.test(name) && (kind === 'table' || kind === 'list'),
  )
  const item = codeTableOf('', members)
  return isBodyLike(item) ? [item] : []
}

/** A program that is read has far fewer of both. */
const mostLookedAt = 20_000
const mostItems = 200
