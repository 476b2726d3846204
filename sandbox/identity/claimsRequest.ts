import { z } from 'zod'
import { parseJson } from '../parseJson.ts'

const claimsShape = z.object({
  access_token: z
    .object({
      acrs: z
        .object({ value: z.string().optional(), values: z.array(z.string()).optional() })
        .nullable()
        .optional(),
    })
    .optional(),
})

/**
 * The authentication contexts a `claims` parameter asks for, as a claims challenge of Graph hands it out.
 * The client's own capabilities (xms_cc) travel in the same parameter and ask for nothing.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function requestedAcrs(claims: string | undefined): readonly string[] {
  if (claims === undefined || claims === '') return []
  const parsed = claimsShape.safeParse(parseJson(claims))
  const acrs = parsed.success ? parsed.data.access_token?.acrs : undefined
  if (acrs === undefined || acrs === null) return []
  return [...(acrs.value === undefined ? [] : [acrs.value]), ...(acrs.values ?? [])]
}
