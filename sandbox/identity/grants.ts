import { z } from 'zod'
import { readRecord, writeRecord } from '../storage/records.ts'
import { keyOf, type Storage } from '../storage/storage.ts'
import type { Person } from './people.ts'

const grantShape = z.object({ scopes: z.array(z.string()) })

/** Who a consent is for: one person, or everybody in the organization. */
export type GrantedFor = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'organization' }

/** The Graph scopes an app may use for a person: those they consented to and those consented to for everybody. */
export async function grantedScopes(storage: Storage, appId: string, person: Person): Promise<readonly string[]> {
  const own = await scopesAt(storage, grantKey(appId, { kind: 'person', person }))
  const shared = await scopesAt(storage, grantKey(appId, { kind: 'organization' }))
  return [...new Set([...own, ...shared])].sort()
}

export async function addGrant(
  storage: Storage,
  appId: string,
  grantedFor: GrantedFor,
  scopes: readonly string[],
): Promise<void> {
  const key = grantKey(appId, grantedFor)
  const before = await scopesAt(storage, key)
  await writeRecord(storage, key, { scopes: [...new Set([...before, ...scopes])] })
}

async function scopesAt(storage: Storage, key: string): Promise<readonly string[]> {
  return (await readRecord(storage, key, grantShape))?.scopes ?? []
}

function grantKey(appId: string, grantedFor: GrantedFor): string {
  return keyOf('grant', appId, grantedFor.kind === 'organization' ? 'organization' : grantedFor.person.oid)
}
