import type { Storage } from '../storage/storage.ts'
import { faults, tokenErrorOf } from './faults.ts'
import { readSession, type Session, writeSession } from './sessions.ts'
import type { TokenError } from './tokenError.ts'

/** The refusal of a code that was chosen on the account picker: once. A sign-in after a refused renewal ends that one too. */
export async function refusalAtCode(storage: Storage, sessionId: string): Promise<TokenError | undefined> {
  const session = await readSession(storage, sessionId)
  const { refusal } = session
  if (refusal === undefined) return undefined
  const isForCode = faults[refusal.code].place === 'code'
  if (isForCode || refusal.isMet) await writeSession(storage, withoutRefusal(session))
  return isForCode ? tokenErrorOf(refusal.code) : undefined
}

/** The refusal of a renewal that was chosen there: until somebody signs in anew. */
export async function refusalAtRenewal(storage: Storage, sessionId: string): Promise<TokenError | undefined> {
  const session = await readSession(storage, sessionId)
  const { refusal } = session
  if (refusal === undefined || faults[refusal.code].place !== 'renewal') return undefined
  await writeSession(storage, { ...session, refusal: { ...refusal, isMet: true } })
  return tokenErrorOf(refusal.code)
}

function withoutRefusal({ id, people, verified }: Session): Session {
  return { id, people, verified }
}
