import { z } from 'zod/mini'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'

/** A name as this device remembers it. */
export interface RememberedName {
  readonly principal: DirectoryPrincipal
  /** When Graph told it: milliseconds since 1970. */
  readonly seenAt: number
}

/** Where names are stored, by tenant. */
export interface NameTable {
  readonly names: (tenant: string) => Promise<readonly unknown[]>
  readonly put: (tenant: string, names: readonly RememberedName[]) => Promise<void>
  readonly remove: (tenant: string, ids: readonly string[]) => Promise<void>
  /** Forgets all tenants. */
  readonly clear: () => Promise<void>
}

/** Reads a stored name; undefined when it is none, such as one that a newer version wrote in another way. */
export function readRememberedName(stored: unknown): RememberedName | undefined {
  return shape.safeParse(stored).data
}

const optionalText = z.optional(z.string())
const shape = z.object({
  seenAt: z.number(),
  principal: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('user'),
      id: z.string(),
      displayName: z.string(),
      mail: optionalText,
      upn: optionalText,
      isGuest: z.optional(z.boolean()),
      isEnabled: z.optional(z.boolean()),
      jobTitle: optionalText,
    }),
    z.object({ kind: z.literal('group'), id: z.string(), displayName: z.string(), mail: optionalText }),
  ]),
})
