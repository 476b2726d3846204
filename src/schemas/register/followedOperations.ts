import { z } from 'zod/mini'
import { apiVersionSchema } from '../../domain/apiVersion.ts'
import { live } from '../../ui/live.ts'
import { storedJson } from '../../ui/storedValue.ts'
import { followedKey, followsSchema } from '../followsSchema.ts'

const shape = z.object({
  /** Whose it is: Graph, tenant and user in one text. */
  owner: z.string(),
  connectionId: z.string(),
  /** Empty where Graph named no operation. */
  operationId: z.string(),
  apiVersion: apiVersionSchema,
  /** When it was taken, in milliseconds since 1970. */
  at: z.number(),
  /** Once it ended. */
  outcome: z.optional(z.object({ kind: z.enum(['completed', 'failed']), why: z.optional(z.string()) })),
})

/** The registration of a schema that is followed on this device: one for each connection. */
export type FollowedOperation = z.infer<typeof shape>

const stored = storedJson(followedKey, (json) => z.array(shape).safeParse(json).data)
const most = 50

/** Every registration that is followed here, the latest first. A reload does not end that. */
export const followedOperations = live<readonly FollowedOperation[]>(stored.read() ?? [])

/** Follows a registration, in the place of an earlier one of the same connection. */
export function follow(operation: FollowedOperation): void {
  write((all) => [operation, ...all.filter((each) => !isOfSame(each, operation))].slice(0, most))
}

/** Keeps how it ended, until that was read. */
export function settle(operation: FollowedOperation, outcome: NonNullable<FollowedOperation['outcome']>): void {
  write((all) => all.map((each) => (isIt(each, operation) ? { ...each, outcome } : each)))
}

/** Follows it no longer. */
export function stopFollowing(operation: FollowedOperation): void {
  write((all) => all.filter((each) => !isIt(each, operation)))
}

/** The one that is followed for a connection. */
export function followedOf(
  all: readonly FollowedOperation[],
  owner: string,
  connectionId: string,
): FollowedOperation | undefined {
  return all.find((each) => isOfSame(each, { owner, connectionId }))
}

function write(next: (before: readonly FollowedOperation[]) => readonly FollowedOperation[]): void {
  // Another tab may have written meanwhile.
  const all = next(stored.read() ?? followedOperations.get())
  if (all.length === 0) stored.remove()
  else stored.write([...all])
  followedOperations.set(all)
  followsSchema.set(all.length > 0)
}

type Whose = Pick<FollowedOperation, 'owner' | 'connectionId'>

function isOfSame(one: Whose, other: Whose): boolean {
  return one.owner === other.owner && one.connectionId === other.connectionId
}

function isIt(one: FollowedOperation, other: FollowedOperation): boolean {
  return isOfSame(one, other) && one.at === other.at
}
