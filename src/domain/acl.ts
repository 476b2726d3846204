import type { ApiVersion } from './apiVersion.ts'
import type { AclEntry } from './externalItem.ts'
import { isGuid } from './guid.ts'
import type { AclEntryDraft } from './itemDraft.ts'
import { memoizeEach } from './listEdit.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/**
 * The entry as the API version writes it. beta documents an external group as `group` with identitySource `external` (its
 * enumeration has `externalGroup` too, which is sent as chosen); v1.0 has no identitySource and names it `externalGroup`.
 * The draft keeps what was chosen, so switching the version and back loses nothing.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-acl
 */
export function aclEntryOf(draft: AclEntryDraft, apiVersion: ApiVersion): AclEntry {
  const { type, value, accessType, identitySource } = draft
  if (apiVersion === 'v1.0') {
    return { type: isExternalGroup(draft) ? 'externalGroup' : type, value: value.trim(), accessType }
  }
  return identitySource === undefined
    ? { type, value: value.trim(), accessType }
    : { type, value: value.trim(), accessType, identitySource }
}

/**
 * True when an ID has only what is documented for external groups: letters and digits, or file-safe base64 in the guide to
 * external groups, up to 128 of them. https://learn.microsoft.com/graph/connecting-external-content-external-groups
 */
export function isExternalGroupId(value: string): boolean {
  return /^[\w-]{1,128}={0,2}$/.test(value) && value.length <= 128
}

/** True for either spelling of an external group. */
export function isExternalGroup({ type, identitySource }: AclEntryDraft | AclEntry): boolean {
  return type === 'externalGroup' || (type === 'group' && identitySource === 'external')
}

/** True for an entry that is about all, with or without guests. */
export function isForEverybody({ type }: Pick<AclEntryDraft, 'type'>): boolean {
  return type === 'everyone' || type === 'everyoneExceptGuests'
}

/** True for an entry that is about all, or names somebody as Graph does; a name that was not found yet stands for nobody. */
export function standsForSomebody(entry: AclEntry): boolean {
  if (isForEverybody(entry)) return true
  return isExternalGroup(entry) ? entry.value !== '' : isGuid(entry.value)
}

/** What is wrong with one entry, at pointers relative to it. `tenantId` is the signed-in user’s, if anyone is signed in. */
export function checkAclEntry(entry: AclEntry, tenantId: string | undefined): readonly Finding[] {
  return checkKnown(entry, known(entry), tenantId)
}

/** The entries of a list in which something is wrong, by their index. */
export function checkAclEntries(
  entries: readonly AclEntry[],
  tenantId: string | undefined,
): ReadonlyMap<number, readonly Finding[]> {
  const wrong = new Map<number, readonly Finding[]>()
  const all = allKnown(entries)
  for (const [index, entry] of entries.entries()) {
    const findings = checkKnown(entry, all[index] ?? known(entry), tenantId)
    if (findings.length > 0) wrong.set(index, findings)
  }
  return wrong
}

/** A name that nobody was chosen for yet, in place of what else is wrong with the value. */
export function checkSought({ type, sought }: AclEntryDraft, findings: readonly Finding[]): readonly Finding[] {
  if (sought === undefined) return findings
  const rule = type === 'group' ? 'acl-group-not-guid' : 'acl-user-not-guid'
  return [
    ...findings.filter(({ at }) => at !== '/value'),
    finding(rule, `Choose who “${sought.trim()}” is, or paste the object ID.`, '/value'),
  ]
}

function checkKnown(
  entry: AclEntry,
  { ofAnyTenant, ofTenants }: ReturnType<typeof known>,
  tenantId: string | undefined,
): readonly Finding[] {
  if (ofTenants === undefined) return ofAnyTenant
  const earlier = ofTenants.get(tenantId)
  if (earlier !== undefined) return earlier
  const findings = findingsOf(entry, tenantId)
  ofTenants.set(tenantId, findings)
  return findings
}

/** Whom an entry is about. `key` is the same text for the same person or group; `isSomebody` as {@link standsForSomebody}. */
export interface AclPrincipal {
  readonly key: string
  readonly kind: AclEntry['type']
  readonly isSomebody: boolean
}

/** Whom an entry is about, found out once. */
export function principalOf(entry: AclEntry): AclPrincipal {
  return known(entry)
}

// All at one place, because a list is looked through for each of them, and it may have tens of thousands of entries.
const known = memoizeByObject((entry: AclEntry) => {
  const kind = isExternalGroup(entry) ? 'externalGroup' : entry.type
  const asksForTenant = isForEverybody(entry)
  return {
    key: `${kind} ${entry.value.toLowerCase()}`,
    kind,
    isSomebody: standsForSomebody(entry),
    /** What is wrong with it: of one for everybody, by the tenant it was checked against. */
    ofAnyTenant: asksForTenant ? noFindings : findingsOf(entry, undefined),
    ofTenants: asksForTenant ? new Map<string | undefined, readonly Finding[]>() : undefined,
  }
})

const allKnown = memoizeEach((entry: AclEntry) => known(entry))

function findingsOf(entry: AclEntry, tenantId: string | undefined): readonly Finding[] {
  const findings = [...checkIdentitySource(entry), ...checkValue(entry, tenantId)]
  if (entry.accessType === 'deny' && entry.type === 'everyone') {
    findings.push(
      finding('acl-deny-everyone', 'Nobody can find the item: an entry that denies everyone wins over all others.'),
    )
  }
  return findings.length === 0 ? noFindings : findings
}

const noFindings: readonly Finding[] = []

/** What is wrong with the list as a whole, at pointers relative to it. */
export function checkAcl(entries: readonly AclEntry[]): readonly Finding[] {
  if (entries.length === 0) {
    return [finding('acl-empty', 'Add who can find the item. Graph needs at least one access entry.')]
  }
  const findings: Finding[] = []
  if (!entries.some((entry) => entry.accessType === 'grant')) {
    findings.push(
      finding('acl-no-grant', 'Nobody can find the item yet. Add an entry that lets somebody find it (grant).'),
    )
  }
  // Most lists name nobody twice, and this is asked at each key in one of tens of thousands.
  if (new Set(allKnown(entries).map(({ key }) => key)).size === entries.length) return findings
  const seen = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const key = principalKey(entry)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else if (entry.value !== '') findings.push(duplicate(entries[first], entry, first, index))
  }
  return findings
}

/** Says of each entry for everyone that it may be for too many. At pointers relative to the list. */
export function checkOversharing(entries: readonly AclEntry[]): readonly Finding[] {
  const findings: Finding[] = []
  for (const [index, { type, accessType }] of entries.entries())
    if (type === 'everyone' && accessType === 'grant')
      findings.push(finding('acl-everyone-granted', everyoneGranted, `/${index}`))
  return findings
}

const everyoneGranted =
  'Everyone in your organization including guests can find it. For fewer, add people or groups instead.'

/**
 * Whom an entry is about: the same text for the same person or group. An Entra principal is the same with and without its
 * identity source; an external group is the same in either spelling.
 */
export function principalKey(entry: AclEntry): string {
  return known(entry).key
}

/** The same, but for all it does not matter which of the two values stands there: the tenant ID and the word mean the same. */
export function audienceKey(entry: AclEntry): string {
  return isForEverybody(entry) ? entry.type : principalKey(entry)
}

function checkIdentitySource({ type, identitySource }: AclEntry): readonly Finding[] {
  if (type === 'group' || identitySource === undefined) return []
  if (type === 'externalGroup') {
    return [
      finding(
        'acl-identity-source-mismatch',
        'An external group written as “externalGroup” goes without an identity source. Choose identity source “Left out”.',
        '/identitySource',
      ),
    ]
  }
  if (identitySource === 'azureActiveDirectory') return []
  return [
    finding(
      'acl-identity-source-mismatch',
      'The connector’s own groups go with the type External group. Choose that type, or the identity source Microsoft Entra ID.',
      '/identitySource',
    ),
  ]
}

function checkValue(entry: AclEntry, tenantId: string | undefined): readonly Finding[] {
  const { type, value } = entry
  if (value === '') return [finding('acl-value-missing', missingValueMessages[type], '/value')]
  switch (type) {
    case 'user':
      return isGuid(value) ? [] : [finding('acl-user-not-guid', userNotGuid(value), '/value')]
    case 'group':
      return entry.identitySource === 'external'
        ? checkExternalGroup(value)
        : isGuid(value)
          ? []
          : [
              finding(
                'acl-group-not-guid',
                'Choose the group from the list, or paste its object ID (Entra admin center › Groups › Overview). For a group that your connector manages, choose the type External group.',
                '/value',
              ),
            ]
    case 'everyone':
    case 'everyoneExceptGuests':
      return checkEveryone(type, value, tenantId)
    case 'externalGroup':
      return checkExternalGroup(value)
  }
}

function checkExternalGroup(value: string): readonly Finding[] {
  if (isExternalGroupId(value)) return []
  const message =
    value.length > 128
      ? `The ID of an external group has at most 128 characters; this one has ${value.length}.`
      : 'The ID of an external group has letters, digits, - and _ only. Enter its ID, not its name.'
  return [finding('acl-external-group-id', message, '/value')]
}

function checkEveryone(
  type: 'everyone' | 'everyoneExceptGuests',
  value: string,
  tenantId: string | undefined,
): readonly Finding[] {
  if (isGuid(value)) {
    if (tenantId === undefined || value.toLowerCase() === tenantId.toLowerCase()) return []
    return [
      finding(
        'acl-everyone-not-tenant',
        `This is not the ID of the tenant you are signed in to (${tenantId}).`,
        '/value',
      ),
    ]
  }
  // The literal is widely sent for `everyone`; for `everyoneExceptGuests` nobody was seen to send it.
  if (value !== 'everyone' || type !== 'everyone') {
    return [finding('acl-everyone-not-tenant', 'Enter the tenant ID (Entra admin center › Overview).', '/value')]
  }
  // It works; without an account nothing could be done about it.
  return tenantId === undefined
    ? []
    : [
        finding(
          'acl-everyone-literal',
          `Microsoft documents your tenant ID for this entry: ${tenantId}. What is there works too.`,
          '/value',
        ),
      ]
}

function userNotGuid(value: string): string {
  return value.includes('@')
    ? 'Choose the person from the list, or paste the object ID (Entra admin center › Users › Overview). Graph rejects e-mail addresses and user names here.'
    : 'Choose the person from the list, or paste the object ID (Entra admin center › Users › Overview), such as e811976d-83df-…'
}

const missingValueMessages: Record<AclEntry['type'], string> = {
  user: 'Choose a person or a group, or paste an object ID.',
  group: 'Choose a group, or paste its object ID.',
  everyone: 'Enter the tenant ID.',
  everyoneExceptGuests: 'Enter the tenant ID.',
  externalGroup: 'Enter the ID of the external group.',
}

function duplicate(first: AclEntry | undefined, entry: AclEntry, firstIndex: number, index: number): Finding {
  const same = first?.accessType === entry.accessType
  return finding(
    same ? 'acl-duplicate' : 'acl-deny-beats-grant',
    same
      ? `Entry ${index + 1} says the same as entry ${firstIndex + 1}. Remove one.`
      : `Entry ${index + 1} and entry ${firstIndex + 1} are about the same person or group. “Cannot find it” (deny) wins.`,
    `/${index}`,
  )
}
