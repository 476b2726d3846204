import { z } from 'zod'
import { readRecord, writeRecord } from '../../storage/records.ts'
import { deleteAll, keyOf, type Storage } from '../../storage/storage.ts'

/** A group that a connector keeps for itself. */
export type ExternalGroup = z.infer<typeof groupShape>

/** A member of one: a person, a group of the directory, or an external group of the same connection. */
export type ExternalMember = z.infer<typeof memberShape>

const groupShape = z.object({ id: z.string(), displayName: z.string().nullable(), description: z.string().nullable() })
const memberShape = z.object({
  id: z.string(),
  type: z.enum(['user', 'group', 'externalGroup']),
  identitySource: z.enum(['azureActiveDirectory', 'external']).optional(),
})

export function readGroup(storage: Storage, connection: string, id: string): Promise<ExternalGroup | undefined> {
  return readRecord(storage, keyOf('group', connection, id), groupShape)
}

export async function writeGroup(storage: Storage, connection: string, group: ExternalGroup): Promise<void> {
  await writeRecord(storage, keyOf('group', connection, group.id), group)
}

/** Deletes a group with its members. */
export async function deleteGroup(storage: Storage, connection: string, id: string): Promise<void> {
  await deleteAll(storage, `${keyOf('member', connection, id)}/`)
  await storage.delete(keyOf('group', connection, id))
}

export function readMember(
  storage: Storage,
  connection: string,
  group: string,
  id: string,
): Promise<ExternalMember | undefined> {
  return readRecord(storage, keyOf('member', connection, group, id), memberShape)
}

export async function writeMember(
  storage: Storage,
  connection: string,
  group: string,
  member: ExternalMember,
): Promise<void> {
  await writeRecord(storage, keyOf('member', connection, group, member.id), member)
}

export async function deleteMember(storage: Storage, connection: string, group: string, id: string): Promise<void> {
  await storage.delete(keyOf('member', connection, group, id))
}

/** The direct members of a group. No call of Graph lists them; who may find an item depends on them. */
export async function membersOfGroup(
  storage: Storage,
  connection: string,
  group: string,
): Promise<readonly ExternalMember[]> {
  const keys = await storage.list(`${keyOf('member', connection, group)}/`)
  const members = await Promise.all(keys.map((key) => readRecord(storage, key, memberShape)))
  return members.filter((member) => member !== undefined)
}
