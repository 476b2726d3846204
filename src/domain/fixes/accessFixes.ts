import { isExternalGroupId } from '../acl.ts'
import { isGuid } from '../guid.ts'
import type { AclEntryDraft, ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import { bareGuid } from './bareGuid.ts'
import { entryIndexOf, entryOfProblem } from './entryOfProblem.ts'
import type { Fix, Fixer, Fixers } from './fix.ts'

/** The ways to mend what is wrong with who may find the item. */
export const accessFixers: Fixers = {
  'acl-empty': allowSomebody,
  'acl-no-grant': allowSomebody,
  'acl-deny-everyone': (problem, draft) => [...allowInstead(problem, draft), ...removeEntry(problem, draft)],
  'acl-duplicate': (problem, draft) => removeEntry(problem, draft, 'Remove the duplicate'),
  'acl-deny-beats-grant': (problem, draft) => removeEntry(problem, draft, removeOneOfTwo(problem, draft)),
  'acl-value-missing': (problem, draft, context) => [
    ...tenantIdInstead(problem, draft, context),
    ...removeEntry(problem, draft),
  ],
  'acl-user-not-guid': (problem, draft, context) => [
    ...guidInstead(problem, draft),
    ...everyoneMeant(problem, draft, context),
    ...removeEntry(problem, draft),
    ...externalGroupMeant(problem, draft),
  ],
  'acl-group-not-guid': (problem, draft, context) => [
    ...guidInstead(problem, draft),
    ...everyoneMeant(problem, draft, context),
    ...removeEntry(problem, draft),
    ...externalGroupMeant(problem, draft),
  ],
  'acl-everyone-literal': tenantIdInstead,
  'acl-everyone-not-tenant': tenantIdInstead,
  'acl-everyone-granted': leaveGuestsOut,
  'acl-people-not-everyone': allowEveryone,
  'acl-not-in-directory': (problem, draft) => removeEntry(problem, draft),
  'acl-account-doubtful': (problem, draft) => removeEntry(problem, draft),
  'acl-identity-source-mismatch': fitIdentitySource,
}

const tenantIdLabel = 'Use the tenant ID'

function tenantIdInstead(...[problem, draft, { tenantId }]: Parameters<Fixer>): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  if (tenantId === undefined || (entry?.type !== 'everyone' && entry?.type !== 'everyoneExceptGuests')) return []
  // Another tenant's ID may be there on purpose.
  return changeEntry(problem, draft, tenantIdLabel, !isGuid(entry.value.trim()), { ...entry, value: tenantId })
}

/** Nobody but the user is the smallest audience to try an item with; everyone is a decision. */
function allowSomebody(...[problem, draft, context]: Parameters<Fixer>): readonly Fix[] {
  const { userId } = context
  if (userId === undefined || !isGuid(userId)) return []
  const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: userId }
  const apply = (now: ItemDraft) => ({ ...now, acl: [...now.acl, entry] })
  const isDenied = draft.acl.some(({ value }) => value.trim().toLowerCase() === userId.toLowerCase())
  const onlyMe: readonly Fix[] = isDenied ? [] : [{ label: 'Allow only yourself', isSafe: false, apply }]
  return [...onlyMe, ...allowEveryone(problem, draft, context)]
}

function allowEveryone(...[, , { tenantId }]: Parameters<Fixer>): readonly Fix[] {
  if (tenantId === undefined) return []
  const entry: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: tenantId }
  const apply = (draft: ItemDraft) => ({ ...draft, acl: [...draft.acl, entry] })
  return [{ label: 'Allow everyone including guests', isSafe: false, apply }]
}

function leaveGuestsOut(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  // For this type nobody was seen to send anything but the tenant ID.
  if (entry === undefined || !isGuid(entry.value.trim())) return []
  return changeEntry(problem, draft, 'Leave guests out', false, { ...entry, type: 'everyoneExceptGuests' })
}

function allowInstead(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  return entry === undefined
    ? []
    : changeEntry(problem, draft, 'Allow instead', false, { ...entry, accessType: 'grant' })
}

function guidInstead(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  const guid = bareGuid(entry?.value ?? '')
  return entry === undefined || guid === undefined
    ? []
    : changeEntry(problem, draft, `Use ${guid}`, true, { ...entry, value: guid })
}

/** The name of a type in the place of the ID. */
function everyoneMeant(...[problem, draft, { tenantId }]: Parameters<Fixer>): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  const word = entry?.value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
  const type = word === 'everyone' ? 'everyone' : word === 'everyoneexceptguests' ? 'everyoneExceptGuests' : undefined
  if (entry === undefined || type === undefined) return []
  // For this type nobody was seen to send anything but the tenant ID.
  if (type === 'everyoneExceptGuests' && tenantId === undefined) return []
  const label = type === 'everyone' ? 'Make it type Everyone' : 'Make it type Everyone except guests'
  return changeEntry(problem, draft, label, false, {
    accessType: entry.accessType,
    type,
    value: tenantId ?? 'everyone',
  })
}

/**
 * Only for what can be the ID of one: names and addresses of people and groups cannot. What says that it is external is
 * told so with the identity source already.
 */
function externalGroupMeant(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  const isTold = entry?.type === 'user' && entry.identitySource === 'external'
  return entry === undefined || isTold || !isExternalGroupId(entry.value.trim())
    ? []
    : makeExternalGroup(problem, draft)
}

/** beta writes it as a group of identity source external; v1.0 prints the same entry as `externalGroup`. */
function makeExternalGroup(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  if (entry === undefined) return []
  const group = { ...entry, type: 'group', identitySource: 'external' } as const
  return changeEntry(
    problem,
    draft,
    'This is a group that our connector manages (check that it exists first)',
    false,
    group,
  )
}

function fitIdentitySource(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const entry = entryOfProblem(problem, draft)
  if (entry === undefined) return []
  if (entry.type === 'externalGroup') {
    const { accessType, type, value } = entry
    return changeEntry(problem, draft, 'Send no identity source', true, { accessType, type, value })
  }
  const isSafe = entry.type !== 'user'
  const ofEntra = changeEntry(problem, draft, 'Use identity source azureActiveDirectory', isSafe, {
    ...entry,
    identitySource: 'azureActiveDirectory',
  })
  const value = entry.value.trim()
  const mayBeGroup = entry.type === 'user' && !isGuid(value) && isExternalGroupId(value)
  return mayBeGroup ? [...ofEntra, ...makeExternalGroup(problem, draft)] : ofEntra
}

function changeEntry(
  problem: Problem,
  draft: ItemDraft,
  label: string,
  isSafe: boolean,
  changed: AclEntryDraft,
): readonly Fix[] {
  const index = entryIndexOf(problem)
  if (index === undefined || draft.acl[index] === undefined) return []
  const before = draft.acl[index]
  const apply = (now: ItemDraft) => (now.acl[index] === before ? { ...now, acl: now.acl.with(index, changed) } : now)
  return [{ label, isSafe, apply }]
}

function removeEntry(problem: Problem, draft: ItemDraft, label = 'Remove this entry'): readonly Fix[] {
  const index = entryIndexOf(problem)
  if (index === undefined) return []
  const entry = draft.acl[index]
  const apply = (now: ItemDraft) => (now.acl[index] === entry ? { ...now, acl: now.acl.toSpliced(index, 1) } : now)
  return [{ label, isSafe: false, apply }]
}

/** Two entries are at odds: it matters to whom the item is shown which of them goes. */
function removeOneOfTwo(problem: Problem, draft: ItemDraft): string | undefined {
  const index = entryIndexOf(problem)
  if (index === undefined) return undefined
  return `Remove entry ${index + 1}, which ${draft.acl[index]?.accessType === 'deny' ? 'denies' : 'allows'}`
}
