import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { z } from 'zod'
import { readRecord, writeRecord } from '../storage/records.ts'
import type { Storage } from '../storage/storage.ts'

const recordKey = 'keys/signing'

const privateJwkShape = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
  kid: z.string(),
})

/** The key that signs tokens, and its public half as published at `/discovery/v2.0/keys`. */
export type SigningKey = { readonly kid: string; readonly privateKey: CryptoKey; readonly publicJwk: JWK }

/** Hands out the signing key; it is made once and kept in storage, so that tokens outlive a restart. */
export type SigningKeys = { current(): Promise<SigningKey> }

export function signingKeys(storage: Storage): SigningKeys {
  let creating: Promise<SigningKey> | undefined
  return {
    async current() {
      const stored = await readRecord(storage, recordKey, privateJwkShape)
      if (stored !== undefined) return keyFrom(stored)
      // Two first requests at once must not end up with two keys.
      creating ??= createKey(storage).finally(() => {
        creating = undefined
      })
      return creating
    },
  }
}

async function createKey(storage: Storage): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = privateJwkShape.parse({ ...(await exportJWK(privateKey)), kid: crypto.randomUUID() })
  await writeRecord(storage, recordKey, jwk)
  return keyFrom(jwk)
}

async function keyFrom(jwk: z.infer<typeof privateJwkShape>): Promise<SigningKey> {
  const privateKey = await importJWK(jwk, 'RS256')
  if (privateKey instanceof Uint8Array) throw new Error('The stored signing key is not an RSA key.')
  const { kty, n, e, kid } = jwk
  return { kid, privateKey, publicJwk: { kty, n, e, kid, use: 'sig', alg: 'RS256' } }
}
