import { z } from 'zod/mini'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/** The signed-in user, as the directory knows them. https://learn.microsoft.com/graph/api/user-get */
export type Me = {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
}

/** Reads the signed-in user. */
export async function getMe(
  client: GraphClient,
  { apiVersion, signal }: { apiVersion: ApiVersion; signal?: AbortSignal },
): Promise<Reading<Me>> {
  const result = await client.send({
    method: 'GET',
    apiVersion,
    path: '/me?$select=id,displayName,userPrincipalName',
    scopes: scopesByCall.getMe,
    signal,
  })
  return readingOf(result, (json) => meSchema.safeParse(json).data)
}

const meSchema = z.object({
  id: z.string(),
  displayName: z.pipe(
    z.nullish(z.string()),
    z.transform((name) => name ?? ''),
  ),
  userPrincipalName: z.string(),
})
