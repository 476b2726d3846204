import { z } from 'zod/mini'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/** A sensitivity label of Microsoft Purview that the user may choose. */
export interface SensitivityLabel {
  readonly id: string
  readonly name: string
}

/**
 * The sensitivity labels of the tenant, those below others with the names of both. Always by v1.0, whatever version the
 * item is for; global cloud only. https://learn.microsoft.com/graph/api/sensitivitylabel-get
 */
export async function listSensitivityLabels(
  client: GraphClient,
  signal?: AbortSignal,
): Promise<Reading<readonly SensitivityLabel[]>> {
  const result = await client.send({
    method: 'GET',
    apiVersion: 'v1.0',
    path: '/security/dataSecurityAndGovernance/sensitivityLabels',
    scopes: [scopesByCall.readLabels[0]],
    signal,
  })
  return readingOf(result, (json) => {
    const reading = pageSchema.safeParse(json)
    return reading.success ? reading.data.value.flatMap((label) => labelsIn(label)) : undefined
  })
}

interface WireLabel {
  readonly id: string
  readonly name?: string | null | undefined
  readonly displayName?: string | null | undefined
  readonly sublabels?: readonly WireLabel[] | null | undefined
}

function labelsIn({ id, name, displayName, sublabels }: WireLabel, parent = ''): readonly SensitivityLabel[] {
  const full = `${parent}${displayName ?? name ?? id}`
  return [{ id, name: full }, ...(sublabels ?? []).flatMap((label) => labelsIn(label, `${full} \u203a `))]
}

const wireLabel: z.ZodMiniType<WireLabel> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.optional(z.nullable(z.string())),
    displayName: z.optional(z.nullable(z.string())),
    sublabels: z.optional(z.nullable(z.array(wireLabel))),
  }),
)
const pageSchema = z.lazy(() => z.object({ value: z.array(wireLabel) }))
