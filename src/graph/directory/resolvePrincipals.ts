import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { principalTextKind } from '../../domain/directory/principalText.ts'
import { queryOf, segment } from '../address.ts'
import { type BatchedRequest, type BatchedResult, mostBatched, sendBatch } from '../batch.ts'
import type { Patience } from '../callPatiently.ts'
import type { GraphClient } from '../graphClient.ts'
import type { GraphError } from '../graphError.ts'
import { directoryScopes } from './directoryScopes.ts'
import { type DirectoryDetail, readPrincipal, readPrincipalPage, selectOf } from './wirePrincipal.ts'

/** A text that stands for somebody: an object ID, a user name, a mail address or a display name; of one kind, if that is known. */
export interface PrincipalRef {
  readonly text: string
  readonly kind?: DirectoryPrincipal['kind'] | undefined
}

/** Whom a text stands for. */
export type ResolvedPrincipal =
  | { readonly kind: 'found'; readonly principal: DirectoryPrincipal }
  /** Several have this name or address; the user has to choose. */
  | { readonly kind: 'ambiguous'; readonly principals: readonly DirectoryPrincipal[] }
  /** The tenant has nobody of the kind. */
  | { readonly kind: 'unknown' }
  /** It could not be found out. */
  | { readonly kind: 'unreadable'; readonly error: GraphError }

interface Resolve extends Pick<Patience, 'signal' | 'onWaiting' | 'now' | 'random'> {
  readonly detail?: DirectoryDetail
  /** Hears the answers of each call as they come: where they begin, and what they are. */
  readonly onPart?: (from: number, part: readonly ResolvedPrincipal[]) => void
}

// Of a name that many have, the first few are enough to choose from.
const mostSameName = 10

/**
 * Finds out whom each of the texts stands for, in their order, with as few calls as there are twenties of requests: where the
 * kind is not known, a user and a group are asked for. Nothing is thrown for what Graph refuses.
 * https://learn.microsoft.com/graph/api/user-get https://learn.microsoft.com/graph/api/group-get
 */
export async function resolvePrincipals(
  client: GraphClient,
  refs: readonly PrincipalRef[],
  { detail = 'basic', onPart, ...patience }: Resolve = {},
): Promise<readonly ResolvedPrincipal[]> {
  const resolved: ResolvedPrincipal[] = []
  while (resolved.length < refs.length) {
    const from = resolved.length
    const part = nextPart(refs, from)
    const questions = part.flatMap(({ ref, kinds }) => kinds.map((kind) => ({ kind, ref })))
    const results = await sendBatch(
      client,
      questions.map(({ kind, ref }) => requestFor(kind, ref.text, detail)),
      { ...patience, apiVersion: 'v1.0', scopes: directoryScopes[detail] },
    )
    let at = 0
    const answers = part.map(({ ref, kinds }) =>
      joined(kinds.map((kind) => answerOf(kind, ref.text, results[at++] ?? noResult))),
    )
    resolved.push(...answers)
    onPart?.(from, answers)
    const [first] = answers
    if (first?.kind !== 'unreadable' || !stopsAll(first.error)) continue
    const rest = refs.slice(resolved.length).map(() => first)
    const restFrom = resolved.length
    resolved.push(...rest)
    if (rest.length > 0) onPart?.(restFrom, rest)
  }
  return resolved
}

/** Whether a failure is none of one request: then the next call would fail alike, and is not made. */
function stopsAll({ kind }: GraphError): boolean {
  return (
    kind === 'consentNeeded' ||
    kind === 'signInNeeded' ||
    kind === 'claimsChallenge' ||
    kind === 'tokenFailed' ||
    kind === 'offlineOrBlocked' ||
    kind === 'offline' ||
    kind === 'aborted'
  )
}

/** As many as one call takes, at least one. */
function nextPart(refs: readonly PrincipalRef[], from: number) {
  const part: { readonly ref: PrincipalRef; readonly kinds: readonly DirectoryPrincipal['kind'][] }[] = []
  let room = mostBatched
  for (const ref of refs.slice(from, from + mostBatched)) {
    const kinds = kindsOf(ref)
    room -= kinds.length
    if (room < 0) break
    part.push({ ref, kinds })
  }
  return part
}

const noResult: BatchedResult = { kind: 'error', error: { kind: 'aborted' } }

function kindsOf({ kind }: PrincipalRef): readonly DirectoryPrincipal['kind'][] {
  return kind === undefined ? ['user', 'group'] : [kind]
}

function requestFor(kind: DirectoryPrincipal['kind'], text: string, detail: DirectoryDetail): BatchedRequest {
  const wanted = text.trim()
  const $select = selectOf[kind][detail]
  const textKind = principalTextKind(wanted)
  if (textKind === 'id') return { method: 'GET', path: `/${kind}s/${segment(wanted)}${queryOf({ $select })}` }
  const quoted = `'${wanted.replaceAll("'", "''")}'`
  const properties = textKind === 'name' ? ['displayName'] : kind === 'user' ? ['userPrincipalName', 'mail'] : ['mail']
  const $filter = properties.map((property) => `${property} eq ${quoted}`).join(' or ')
  return { method: 'GET', path: `/${kind}s${queryOf({ $filter, $select, $top: String(mostSameName) })}` }
}

function answerOf(kind: DirectoryPrincipal['kind'], text: string, result: BatchedResult): ResolvedPrincipal {
  if (result.kind === 'error')
    return result.error.kind === 'notFound' ? { kind: 'unknown' } : { kind: 'unreadable', error: result.error }
  const one = principalTextKind(text) === 'id' ? readPrincipal(kind, result.json) : undefined
  const found = one === undefined ? readPrincipalPage(kind, result.json)?.principals : [one]
  if (found === undefined)
    return { kind: 'unreadable', error: { kind: 'unreadableAnswer', status: result.status, why: 'unexpectedShape' } }
  return amongFound(found)
}

function amongFound(principals: readonly DirectoryPrincipal[]): ResolvedPrincipal {
  const [first, ...others] = principals
  if (first === undefined) return { kind: 'unknown' }
  return others.length === 0 ? { kind: 'found', principal: first } : { kind: 'ambiguous', principals }
}

/** One answer out of those for a user and for a group: a kind that could not be read leaves "unknown" open. */
function joined(answers: readonly ResolvedPrincipal[]): ResolvedPrincipal {
  const unreadable = answers.find((answer) => answer.kind === 'unreadable')
  const found = answers.flatMap((answer) =>
    answer.kind === 'found' ? [answer.principal] : answer.kind === 'ambiguous' ? answer.principals : [],
  )
  return found.length === 0 && unreadable !== undefined ? unreadable : amongFound(found)
}
