import { z } from 'zod'
import { readRecord, writeRecord } from '../storage/records.ts'
import { deleteAll, keyOf, type Storage } from '../storage/storage.ts'

const codeShape = z.object({
  appId: z.string(),
  oid: z.string(),
  sessionId: z.string(),
  redirectUri: z.string(),
  codeChallenge: z.string(),
  scope: z.string(),
  nonce: z.string().optional(),
  acrs: z.array(z.string()),
  expiresAt: z.number(),
})

/** What an authorization code stands for. */
export type CodeRecord = z.infer<typeof codeShape>

const refreshShape = z.object({
  appId: z.string(),
  oid: z.string(),
  sessionId: z.string(),
  acrs: z.array(z.string()),
  // SPA refresh tokens end 24 hours after the sign-in; renewing them does not move that.
  expiresAt: z.number(),
})

/** What a refresh token stands for. */
export type RefreshRecord = z.infer<typeof refreshShape>

export async function keepCode(storage: Storage, record: CodeRecord): Promise<string> {
  const code = newSecret('0.A')
  await writeRecord(storage, keyOf('code', code), record)
  return code
}

/** Reads a code and spends it: a second use finds nothing. */
export async function spendCode(storage: Storage, code: string): Promise<CodeRecord | undefined> {
  const key = keyOf('code', code)
  const record = await readRecord(storage, key, codeShape)
  await storage.delete(key)
  return record
}

export async function keepRefreshToken(storage: Storage, record: RefreshRecord): Promise<string> {
  const token = newSecret('1.A')
  await writeRecord(storage, keyOf('refresh', token), record)
  return token
}

export function readRefreshToken(storage: Storage, token: string): Promise<RefreshRecord | undefined> {
  return readRecord(storage, keyOf('refresh', token), refreshShape)
}

/** Lets a replaced token live a little longer: two tabs may renew with the same one at once. */
export async function retireRefreshToken(
  storage: Storage,
  token: string,
  record: RefreshRecord,
  expiresAt: number,
): Promise<void> {
  const retired = { ...record, expiresAt: Math.min(record.expiresAt, expiresAt) }
  await writeRecord(storage, keyOf('refresh', token), retired)
}

/** Forgets refresh tokens and codes whose time is over, so that they do not pile up on disk. */
export async function dropExpired(storage: Storage, now: number): Promise<void> {
  const dated = z.object({ expiresAt: z.number() })
  for (const key of [...(await storage.list('refresh/')), ...(await storage.list('code/'))]) {
    const record = await readRecord(storage, key, dated)
    // A day's grace keeps "expired" and "never heard of it" apart in the answers.
    if (record === undefined || record.expiresAt + 24 * 3600 * 1000 < now) await storage.delete(key)
  }
}

/** Signs everybody out everywhere: no session, code or refresh token is left. */
export async function revokeAll(storage: Storage): Promise<void> {
  for (const prefix of ['session/', 'code/', 'refresh/']) await deleteAll(storage, prefix)
}

function newSecret(prefix: string): string {
  return `${prefix}${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', '')
}
