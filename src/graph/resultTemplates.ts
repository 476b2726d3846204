import { z } from 'zod/mini'
import type { ResultTemplate } from '../domain/resultTemplate/resultTemplate.ts'
import { connectionPath } from './address.ts'
import { type ConnectionRead, readConnectionAt } from './connections.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'

/**
 * Reads how results of a connection look. Without templates of its own the list is empty.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-searchsettings
 */
export async function getResultTemplates(
  client: GraphClient,
  { connectionId, ...read }: ConnectionRead & { readonly connectionId: string },
): Promise<Reading<readonly ResultTemplate[]>> {
  const result = await readConnectionAt(client, read, connectionPath(connectionId))
  return readingOf(result, (json) => {
    const connection = connectionShape.safeParse(json).data
    return connection && (connection.searchSettings?.searchResultTemplates ?? []).map(templateOf)
  })
}

const ruleShape = z.object({
  property: z.string(),
  operation: z.string(),
  values: z.nullish(z.array(z.string())),
  valuesJoinedBy: z.catch(z.enum(['and', 'or']), 'or'),
})
const templateShape = z.object({
  id: z.string(),
  priority: z.catch(z.number(), Number.MAX_SAFE_INTEGER),
  rules: z.nullish(z.array(ruleShape)),
  layout: z.unknown(),
})
const connectionShape = z.object({
  searchSettings: z.nullish(z.object({ searchResultTemplates: z.nullish(z.array(templateShape)) })),
})

function templateOf({ rules, ...rest }: z.infer<typeof templateShape>): ResultTemplate {
  return { ...rest, rules: (rules ?? []).map((rule) => ({ ...rule, values: rule.values ?? [] })) }
}
