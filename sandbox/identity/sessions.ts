import { z } from 'zod'
import { readRecord, writeRecord } from '../storage/records.ts'
import { keyOf, type Storage } from '../storage/storage.ts'
import { type FaultCode, isFaultCode } from './faults.ts'
import { type Person, personByOid } from './people.ts'

const sessionShape = z.object({
  oids: z.array(z.string()),
  // Proven authentication contexts, each "oid context": what "Verify it's you" leaves behind.
  verified: z.array(z.string()),
  refusal: z.object({ code: z.string(), isMet: z.boolean() }).optional(),
})

/** One browser's sign-in: the people signed in with it, the latest last. */
export type Session = {
  readonly id: string
  readonly people: readonly Person[]
  readonly verified: readonly string[]
  /** What the token endpoint will refuse, as chosen on the account picker, and whether it has done so. */
  readonly refusal?: { readonly code: FaultCode; readonly isMet: boolean } | undefined
}

/** The session a cookie names; an unknown, revoked or absent one is an empty new session, not yet stored. */
export async function readSession(storage: Storage, id: string | undefined): Promise<Session> {
  const record = id === undefined ? undefined : await readRecord(storage, keyOf('session', id), sessionShape)
  if (id === undefined || record === undefined) return { id: crypto.randomUUID(), people: [], verified: [] }
  const people = record.oids.map(personByOid).filter((person) => person !== undefined)
  const { refusal } = record
  return {
    id,
    people,
    verified: record.verified,
    ...(refusal === undefined || !isFaultCode(refusal.code)
      ? {}
      : { refusal: { code: refusal.code, isMet: refusal.isMet } }),
  }
}

export async function writeSession(storage: Storage, session: Session): Promise<void> {
  const record: z.infer<typeof sessionShape> = {
    oids: session.people.map((person) => person.oid),
    verified: [...session.verified],
    ...(session.refusal === undefined ? {} : { refusal: session.refusal }),
  }
  await writeRecord(storage, keyOf('session', session.id), record)
}

export function withPerson(session: Session, person: Person): Session {
  return { ...session, people: [...session.people.filter((one) => one.oid !== person.oid), person] }
}

export function withoutPerson(session: Session, person: Person): Session {
  return {
    ...session,
    people: session.people.filter((one) => one.oid !== person.oid),
    verified: session.verified.filter((entry) => !entry.startsWith(`${person.oid} `)),
  }
}

/** The authentication contexts this person has proven in this session. */
export function acrsOf(session: Session, person: Person): readonly string[] {
  const prefix = `${person.oid} `
  return session.verified.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length))
}

export function withAcrs(session: Session, person: Person, acrs: readonly string[]): Session {
  const entries = acrs.map((acr) => `${person.oid} ${acr}`)
  return { ...session, verified: [...new Set([...session.verified, ...entries])] }
}
