import { z } from 'zod/mini'
import { apiVersionSchema } from '../domain/apiVersion.ts'
import { isGuid } from '../domain/guid.ts'

/** The shape of config.json. What is wrong with a key is said so that it can follow the key's name: "clientId is missing". */
export const configSchema = z.strictObject(
  {
    $schema: z.optional(z.string()),
    clientId: text('the application ID of the app registration').check(
      z.refine(isGuid, says('is not a GUID')),
      z.refine((id) => id !== placeholderClientId, says('is still the placeholder of the template')),
    ),
    tenant: text('the tenant').check(
      z.refine(
        (tenant) => !personalTenants.includes(tenant.toLowerCase()),
        says('includes personal accounts, which connectors do not support'),
      ),
      z.refine(isTenant, says('is not "organizations", a tenant ID (GUID) or a domain name')),
    ),
    cloud: z.enum(['global', 'usGovL4', 'usGovL5'], {
      error: ({ input }) =>
        input === undefined ? 'is missing' : `is ${shown(input)}, but has to be "global", "usGovL4" or "usGovL5"`,
    }),
    apiVersion: z.optional(
      z.enum(apiVersionSchema.options, {
        error: ({ input }) => `is ${shown(input)}, but has to be "beta" or "v1.0"`,
      }),
    ),
    limits: z.optional(
      z.strictObject(
        { beta: z.optional(byteLength()), 'v1.0': z.optional(byteLength()) },
        objectError('has to be an object such as { "beta": 4000000 }'),
      ),
    ),
    sandbox: z.optional(
      z.strictObject(
        {
          name: text('the name the editor shows'),
          authority: url(),
          authorityMetadata: z.strictObject(
            {
              issuer: url(),
              authorization_endpoint: url(),
              token_endpoint: url(),
              end_session_endpoint: url(),
              jwks_uri: url(),
            },
            objectError(
              'has to be an object with issuer, authorization_endpoint, token_endpoint, end_session_endpoint and jwks_uri',
            ),
          ),
          graphBaseUrl: url(),
        },
        objectError('has to be an object'),
      ),
    ),
  },
  objectError('is not a JSON object'),
)

/** What {@link configSchema} gives. */
export type ConfigFile = z.infer<typeof configSchema>

/** The client id of the template in public/: no app registration has it. */
export const placeholderClientId = '00000000-0000-0000-0000-000000000000'

// Sign-in with these would let in people that no connector can work for:
// https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items#permissions
const personalTenants = ['common', 'consumers']

function isTenant(tenant: string): boolean {
  return tenant.toLowerCase() === 'organizations' || isGuid(tenant) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(tenant)
}

function text(meaning: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? `is missing: ${meaning}` : `is ${shown(input)}, not text`) })
    .check(z.refine((value) => value.trim() !== '', says(`is empty: ${meaning}`)))
}

function url() {
  return text('an address').check(
    z.refine((value) => URL.canParse(value), says('is not a full address such as "http://localhost:5173/…"')),
  )
}

function byteLength() {
  const sentence = 'has to be a whole number of bytes above 0, without quotes'
  return z.int({ error: sentence }).check(z.positive(sentence))
}

/** Several checks may fail at once; one sentence per key is enough, so the first failure ends the checks. */
function says(error: string) {
  return { error, abort: true }
}

function objectError(sentence: string) {
  return {
    error: ({ input, code }: { input?: unknown; code?: string }) => {
      if (code === 'unrecognized_keys') return 'is not a setting of the editor'
      return input === undefined ? 'is missing' : sentence
    },
  }
}

function shown(input: unknown): string {
  return input === undefined ? 'missing' : JSON.stringify(input)
}
