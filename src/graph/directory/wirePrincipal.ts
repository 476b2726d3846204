import { z } from 'zod/mini'
import { type DirectoryPrincipal, isGuestUpn } from '../../domain/directory/directoryPrincipal.ts'

/**
 * How much is read of a person: what basic rights allow (User.ReadBasic.All), or also whether the account is enabled and who
 * is a guest for certain (User.Read.All). To select more than the rights allow is refused.
 * https://learn.microsoft.com/graph/permissions-reference#userreadbasicall
 */
export type DirectoryDetail = 'basic' | 'full'

/** The properties to ask for, as `$select` writes them. */
export const selectOf = {
  user: {
    basic: 'id,displayName,mail,userPrincipalName',
    full: 'id,displayName,mail,userPrincipalName,jobTitle,userType,accountEnabled',
  },
  group: { basic: 'id,displayName,mail', full: 'id,displayName,mail' },
} as const satisfies Record<DirectoryPrincipal['kind'], Record<DirectoryDetail, string>>

/** Reads a user or a group as Graph writes it; undefined for JSON of another shape. */
export function readPrincipal(kind: DirectoryPrincipal['kind'], json: unknown): DirectoryPrincipal | undefined {
  const wire = wireSchema.safeParse(json).data
  return wire === undefined ? undefined : principalOf(kind, wire)
}

/** A page of a list of users or of groups; undefined for JSON of another shape. */
export function readPrincipalPage(kind: DirectoryPrincipal['kind'], json: unknown): PrincipalListPage | undefined {
  const page = pageSchema.safeParse(json).data
  if (page === undefined) return undefined
  return {
    principals: page.value.map((wire) => principalOf(kind, wire)),
    total: page['@odata.count'] ?? undefined,
    nextLink: page['@odata.nextLink'] ?? undefined,
  }
}

/**
 * A page of a list of people, groups and other things of the directory, such as roles and devices, which are left out;
 * undefined for JSON of another shape.
 */
export function readObjectPage(json: unknown): PrincipalListPage | undefined {
  const page = objectPageSchema.safeParse(json).data
  if (page === undefined) return undefined
  return {
    principals: page.value.flatMap(({ '@odata.type': type, ...wire }) =>
      type === '#microsoft.graph.user'
        ? [principalOf('user', wire)]
        : type === '#microsoft.graph.group'
          ? [principalOf('group', wire)]
          : [],
    ),
    total: page['@odata.count'] ?? undefined,
    nextLink: page['@odata.nextLink'] ?? undefined,
  }
}

export interface PrincipalListPage {
  readonly principals: readonly DirectoryPrincipal[]
  /** How many there are on all pages, where Graph says so. */
  readonly total: number | undefined
  readonly nextLink: string | undefined
}

function principalOf(kind: DirectoryPrincipal['kind'], wire: z.infer<typeof wireSchema>): DirectoryPrincipal {
  const id = wire.id.toLowerCase()
  const mail = wire.mail || undefined
  const upn = wire.userPrincipalName || undefined
  const displayName = wire.displayName || upn || mail || wire.id
  if (kind === 'group') return { kind, id, displayName, mail }
  return {
    kind,
    id,
    displayName,
    mail,
    upn,
    isGuest: wire.userType ? wire.userType === 'Guest' : (upn !== undefined && isGuestUpn(upn)) || undefined,
    isEnabled: wire.accountEnabled ?? undefined,
    jobTitle: wire.jobTitle || undefined,
  }
}

const wireSchema = z.lazy(() => z.object(wireMembers()))
const pageSchema = z.lazy(() => z.object({ value: z.array(wireSchema), ...pageMembers() }))
const objectPageSchema = z.lazy(() =>
  z.object({ value: z.array(z.object({ ...wireMembers(), '@odata.type': z.nullish(z.string()) })), ...pageMembers() }),
)

function wireMembers() {
  return {
    id: z.string(),
    displayName: z.nullish(z.string()),
    mail: z.nullish(z.string()),
    userPrincipalName: z.nullish(z.string()),
    jobTitle: z.nullish(z.string()),
    userType: z.nullish(z.string()),
    accountEnabled: z.nullish(z.boolean()),
  }
}

function pageMembers() {
  return { '@odata.count': z.nullish(z.number()), '@odata.nextLink': z.nullish(z.string()) }
}
