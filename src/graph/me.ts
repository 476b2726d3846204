import { z } from 'zod/mini'
import { queryOf } from './address.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/** Who is signed in, as far as access lists ask about it. */
export interface Me {
  readonly id: string
  readonly name: string
  /** Undefined where Graph does not say. */
  readonly isGuest: boolean | undefined
}

/** Reads who is signed in. https://learn.microsoft.com/graph/api/user-get */
export async function readMe(client: GraphClient, signal?: AbortSignal): Promise<Reading<Me>> {
  const result = await client.send({
    method: 'GET',
    apiVersion: 'v1.0',
    path: `/me${queryOf({ $select: 'id,displayName,userType' })}`,
    scopes: [scopesByCall.readMe[0]],
    signal,
  })
  return readingOf(result, (json) => {
    const me = meSchema.safeParse(json).data
    return (
      me && {
        id: me.id,
        name: me.displayName ?? me.id,
        isGuest: typeof me.userType === 'string' ? me.userType === 'Guest' : undefined,
      }
    )
  })
}

const meSchema = z.lazy(() =>
  z.object({ id: z.string(), displayName: z.nullish(z.string()), userType: z.nullish(z.string()) }),
)
