import { userByKey } from '../seed/directory/users.ts'
import type { GraphRequest } from './graphContext.ts'
import { type GraphRefusal, notFound } from './graphError.ts'
import { contextUrl, graphJson } from './graphJson.ts'

/** GET /me: the profile of the signed-in person. */
export function getMe(c: GraphRequest): Response | GraphRefusal {
  const me = userByKey(c.get('caller').person.oid)
  if (me === undefined) return notFound('Request_ResourceNotFound', 'The signed-in user does not exist.')
  return graphJson({ '@odata.context': contextUrl(c.get('version'), 'users/$entity'), ...me })
}
