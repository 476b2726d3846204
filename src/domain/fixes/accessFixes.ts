import { isGuid } from '../guid.ts'
import type { AclEntryDraft, ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import { bareGuid } from './bareGuid.ts'
import type { Fix, Fixer, Fixers } from './fix.ts'

/** The ways to mend what is wrong with who may find the item. */
export const accessFixers: Fixers = {
  'acl-empty': allowEveryone,
  'acl-no-grant': allowEveryone,
  'acl-deny-everyone': (problem, draft) => [...allowInstead(problem, draft), ...removeEntry(problem, draft)],
  'acl-duplicate': (problem, draft) => removeEntry(problem, draft, 'Remove the duplicate'),
  'acl-deny-beats-grant': (problem, draft) => removeEntry(problem, draft, removeOneOfTwo(problem, draft)),
  'acl-value-missing': (problem, draft, context) => [
    ...tenantIdInstead(problem, draft, context),
    ...removeEntry(problem, draft),
  ],
  'acl-user-not-guid': (problem, draft) => [
    ...guidInstead(problem, draft),
    ...externalGroupMeant(problem, draft),
    ...removeEntry(problem, draft),
  ],
  'acl-group-not-guid': (problem, draft) => [
    ...guidInstead(problem, draft),
    ...externalGroupMeant(problem, draft),
    ...removeEntry(problem, draft),
  ],
  'acl-everyone-literal': tenantIdInstead,
  'acl-everyone-not-tenant': tenantIdInstead,
  'acl-everyone-granted': leaveGuestsOut,
  'acl-people-not-everyone': allowEveryone,
  'acl-identity-source-mismatch': fitIdentitySource,
}

const tenantIdLabel = 'Use the tenant ID'

function tenantIdInstead(...[problem, draft, { tenantId }]: Parameters<Fixer>): readonly Fix[] {
  const entry = entryOf(problem, draft)
  if (tenantId === undefined || (entry?.type !== 'everyone' && entry?.type !== 'everyoneExceptGuests')) return []
  // Another tenant's ID may be there on purpose.
  return changeEntry(problem, draft, tenantIdLabel, !isGuid(entry.value.trim()), { ...entry, value: tenantId })
}

function allowEveryone(...[, , { tenantId }]: Parameters<Fixer>): readonly Fix[] {
  if (tenantId === undefined) return []
  const entry: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: tenantId }
  const apply = (draft: ItemDraft) => ({ ...draft, acl: [...draft.acl, entry] })
  return [{ label: 'Allow everyone in the tenant', isSafe: false, apply }]
}

function leaveGuestsOut(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  // For this type nobody was seen to send anything but the tenant ID.
  if (entry === undefined || !isGuid(entry.value.trim())) return []
  return changeEntry(problem, draft, 'Leave guests out', false, { ...entry, type: 'everyoneExceptGuests' })
}

function allowInstead(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  return entry === undefined
    ? []
    : changeEntry(problem, draft, 'Allow instead', false, { ...entry, accessType: 'grant' })
}

function guidInstead(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  const guid = bareGuid(entry?.value ?? '')
  return entry === undefined || guid === undefined
    ? []
    : changeEntry(problem, draft, `Use ${guid}`, true, { ...entry, value: guid })
}

/** An address is a person; and what says that it is external is told so with the identity source already. */
function externalGroupMeant(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  const isTold = entry?.type === 'user' && entry.identitySource === 'external'
  return entry === undefined || isTold || entry.value.includes('@') ? [] : makeExternalGroup(problem, draft)
}

/** beta writes it as a group of identity source external; v1.0 prints the same entry as `externalGroup`. */
function makeExternalGroup(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  if (entry === undefined) return []
  const group = { ...entry, type: 'group', identitySource: 'external' } as const
  return changeEntry(problem, draft, 'Make it an external group', false, group)
}

function fitIdentitySource(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOf(problem, draft)
  if (entry === undefined) return []
  if (entry.type === 'externalGroup') {
    const { accessType, type, value } = entry
    return changeEntry(problem, draft, 'Send no identity source', true, { accessType, type, value })
  }
  if (entry.type === 'user' && !isGuid(entry.value.trim())) return makeExternalGroup(problem, draft)
  const isSafe = entry.type !== 'user'
  return changeEntry(problem, draft, 'Use identity source azureActiveDirectory', isSafe, {
    ...entry,
    identitySource: 'azureActiveDirectory',
  })
}

function changeEntry(
  problem: Problem,
  draft: ItemDraft,
  label: string,
  isSafe: boolean,
  changed: AclEntryDraft,
): readonly Fix[] {
  const index = indexOf(problem)
  if (index === undefined || draft.acl[index] === undefined) return []
  const before = draft.acl[index]
  const apply = (now: ItemDraft) => (now.acl[index] === before ? { ...now, acl: now.acl.with(index, changed) } : now)
  return [{ label, isSafe, apply }]
}

function removeEntry(problem: Problem, draft: ItemDraft, label = 'Remove this entry'): readonly Fix[] {
  const index = indexOf(problem)
  if (index === undefined) return []
  const entry = draft.acl[index]
  const apply = (now: ItemDraft) => (now.acl[index] === entry ? { ...now, acl: now.acl.toSpliced(index, 1) } : now)
  return [{ label, isSafe: false, apply }]
}

/** Two entries are at odds: it matters to whom the item is shown which of them goes. */
function removeOneOfTwo(problem: Problem, draft: ItemDraft): string | undefined {
  const index = indexOf(problem)
  if (index === undefined) return undefined
  return `Remove entry ${index + 1}, which ${draft.acl[index]?.accessType === 'deny' ? 'denies' : 'allows'}`
}

function entryOf(problem: Problem, draft: ItemDraft): AclEntryDraft | undefined {
  const index = indexOf(problem)
  return index === undefined ? undefined : draft.acl[index]
}

function indexOf({ place }: Problem): number | undefined {
  const digits = place.in === 'body' ? /^\/acl\/(\d+)/.exec(place.pointer)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}
