import { z } from 'zod'
import type { AccessEntry } from './mayFind.ts'

const aclShape = z.object({
  acl: z.array(
    z.object({
      accessType: z.enum(['grant', 'deny']),
      type: z.enum(['user', 'group', 'everyone', 'everyoneExceptGuests', 'externalGroup']),
      value: z.string(),
      identitySource: z.enum(['azureActiveDirectory', 'external']).optional(),
    }),
  ),
})

/** The access list of a stored item. What could not have been stored lets nobody in. */
export function storedAcl(item: unknown): readonly AccessEntry[] {
  return aclShape.safeParse(item).data?.acl ?? []
}
