import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { rankPrincipals } from '../../domain/directory/rankPrincipals.ts'
import { queryOf } from '../address.ts'
import { callPatiently, type Patience } from '../callPatiently.ts'
import type { GraphClient } from '../graphClient.ts'
import type { GraphError } from '../graphError.ts'
import { type Reading, readingOf } from '../jsonAnswer.ts'
import { directoryScopes } from './directoryScopes.ts'
import { type PrincipalListPage, readPrincipalPage, selectOf } from './wirePrincipal.ts'

/** People and groups whose name or address has words that begin like those of the text; without a text the first by name. */
export interface FoundPrincipals {
  readonly principals: readonly DirectoryPrincipal[]
  /** How many there are on all pages, as far as Graph says. */
  readonly total: number
  /** What the next page is asked for with; undefined when this is the last one. */
  readonly next: NextPrincipals | undefined
  /** The list that could not be read, when the other one could. */
  readonly unread: { readonly kind: DirectoryPrincipal['kind']; readonly error: GraphError } | undefined
}

/** Where the lists go on: the address of each that has more. */
export interface NextPrincipals {
  readonly user?: string | undefined
  readonly group?: string | undefined
}

interface Find extends Pick<Patience, 'signal' | 'onWaiting'> {
  readonly next?: NextPrincipals | undefined
}

const pageSize = 20

/**
 * Finds people and groups by a text, both lists at once, a page at a time. A list that Graph is too busy for is asked for
 * again; it is an error only when both lists are. The address of a next page is followed inside Graph alone.
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export async function findPrincipals(
  client: GraphClient,
  text: string,
  { next, ...patience }: Find,
): Promise<Reading<FoundPrincipals>> {
  const pathOf = (kind: DirectoryPrincipal['kind']) => (next === undefined ? searchPath(kind, text) : next[kind])
  const [users, groups] = await Promise.all([
    page(client, 'user', pathOf('user'), patience),
    page(client, 'group', pathOf('group'), patience),
  ])
  if (users?.kind === 'error' && groups?.kind !== 'ok') return users
  if (groups?.kind === 'error' && users?.kind !== 'ok') return groups
  const read = [users, groups].filter((each) => each?.kind === 'ok')
  const [first] = read
  if (first === undefined) throw new Error('There is no next page to ask for.')
  const [user, group] = [nextLinkOf(users), nextLinkOf(groups)]
  const value: FoundPrincipals = {
    principals: rankPrincipals(
      read.flatMap((each) => each.value.principals),
      text,
    ),
    total: read.reduce((sum, each) => sum + (each.value.total ?? each.value.principals.length), 0),
    next: user === undefined && group === undefined ? undefined : { user, group },
    unread:
      users?.kind === 'error'
        ? { kind: 'user', error: users.error }
        : groups?.kind === 'error'
          ? { kind: 'group', error: groups.error }
          : undefined,
  }
  return { kind: 'ok', value, answer: first.answer }
}

async function page(
  client: GraphClient,
  kind: DirectoryPrincipal['kind'],
  path: string | undefined,
  patience: Pick<Patience, 'signal' | 'onWaiting'>,
): Promise<Reading<PrincipalListPage> | undefined> {
  if (path === undefined) return undefined
  const { signal } = patience
  const result = await callPatiently(
    () =>
      client.send({
        method: 'GET',
        apiVersion: 'v1.0',
        path,
        scopes: directoryScopes.basic,
        headers: { ConsistencyLevel: 'eventual' },
        signal,
      }),
    patience,
  )
  return readingOf(result, (json) => readPrincipalPage(kind, json))
}

const searched = {
  user: ['displayName', 'mail', 'userPrincipalName'],
  group: ['displayName', 'mail'],
} as const satisfies Record<DirectoryPrincipal['kind'], readonly string[]>

function searchPath(kind: DirectoryPrincipal['kind'], text: string): string {
  // Inside the quotes of a clause, a quote and a backslash are written with a backslash before them.
  const words = text.trim().replaceAll(/["\\]/g, '\\$&')
  const which =
    words === ''
      ? { $orderby: 'displayName' }
      : { $search: searched[kind].map((name) => `"${name}:${words}"`).join(' OR ') }
  return `/${kind}s${queryOf({ ...which, $select: selectOf[kind].basic, $top: String(pageSize), $count: 'true' })}`
}

function nextLinkOf(reading: Reading<PrincipalListPage> | undefined): string | undefined {
  return reading?.kind === 'ok' ? reading.value.nextLink : undefined
}
