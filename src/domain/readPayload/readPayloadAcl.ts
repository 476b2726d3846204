import type { ApiVersion } from '../apiVersion.ts'
import type { AclEntryDraft } from '../itemDraft.ts'
import { accessTypes, aclTypes, identitySources } from '../itemDraft.ts'
import type { JsonNode } from '../json/jsonNode.ts'
import { nodeSource, stringText } from '../json/jsonNode.ts'
import { excerpt } from './importNote.ts'
import type { PointedMember } from './payloadMember.ts'
import { isSdkMember, pointedMembers, sortedMembers } from './payloadMember.ts'
import type { PayloadNotes } from './readPayloadValue.ts'

/** What access entries are read with. On v1.0, which has no identity source, one in the payload is noted. */
export type AclReading = Pick<PayloadNotes, 'source' | 'notes'> & { readonly apiVersion?: ApiVersion | undefined }

/**
 * The access entries of a payload, as the form holds them. What an entry cannot hold is noted. Yields after many entries
 * how far it is in the source.
 */
export function* readPayloadAcl(
  { value: acl, pointer }: PointedMember,
  reading: AclReading,
): Generator<number, readonly AclEntryDraft[]> {
  const { source, notes } = reading
  if (acl.kind === 'array') {
    const entries: AclEntryDraft[] = []
    for (const [index, node] of acl.elements.entries()) {
      const entry = readEntry(node, `${pointer}/${index}`, reading)
      if (entry !== undefined) entries.push(entry)
      if ((index + 1) % entriesAtOnce === 0) yield node.end
    }
    return entries
  }
  if (acl.kind === 'object' && acl.members.length > 0) {
    notes.changed('acl-not-list', pointer, 'It becomes a list of one entry.')
    return [readEntry(acl, pointer, reading) ?? []].flat()
  }
  notes.leftOut(
    'acl-not-list',
    pointer,
    `“acl” has to be a list of entries; this is ${excerpt(nodeSource(source, acl))}.`,
  )
  return []
}

const entriesAtOnce = 500

const memberNames = ['type', 'value', 'accessType', 'identitySource'] as const
type MemberName = (typeof memberNames)[number]

/** The text of a member, with its place. */
interface TextMember {
  readonly text: string
  readonly pointer: string
}

function readEntry(node: JsonNode, pointer: string, reading: AclReading): AclEntryDraft | undefined {
  const { source, notes } = reading
  if (node.kind !== 'object') {
    notes.leftOut(
      'acl-entry-not-object',
      pointer,
      `An entry has to be an object; this is ${excerpt(nodeSource(source, node))}.`,
    )
    return undefined
  }
  const texts = textMembers(node.members, pointer, reading)
  const type = oneOf(aclTypes, 'type', texts, reading)
  if (type === undefined) {
    const got = texts.get('type')?.text
    const why = got === undefined ? 'It has no type' : `“${excerpt(got)}” is no type of entry`
    const rule = got === undefined ? 'acl-type-missing' : 'acl-type-unknown'
    notes.leftOut(rule, pointer, `${why}. Types are ${aclTypes.join(', ')}. Add the entry again by hand.`)
    return undefined
  }
  const accessType = oneOf(accessTypes, 'accessType', texts, reading)
  if (accessType === undefined) {
    const rule = texts.has('accessType') ? 'acl-access-type-unknown' : 'acl-access-type-missing'
    notes.leftOut(rule, pointer, `“accessType” has to be grant or deny. Add the entry again by hand.`)
    return undefined
  }
  const value = texts.get('value')
  if (value !== undefined && value.text !== value.text.trim()) {
    notes.changed('acl-value-white-space', value.pointer, 'White space around the value is not sent.')
  }
  const identitySource = readIdentitySource(texts, type, reading)
  return { accessType, type, value: value?.text ?? '', ...(identitySource === undefined ? {} : { identitySource }) }
}

function textMembers(
  members: Extract<JsonNode, { kind: 'object' }>['members'],
  pointer: string,
  { source, notes }: AclReading,
): ReadonlyMap<MemberName, TextMember> {
  const { known, others } = sortedMembers(pointedMembers(members, pointer, notes), memberNames, notes)
  for (const { name, pointer: at } of others) {
    if (name === '@odata.type') notes.leftOut('acl-odata-type', at, 'An entry goes without a type of its own.')
    else if (isSdkMember(name)) notes.leftOut('sdk-member', at, 'It belongs to an SDK, not to the payload.')
    else notes.leftOut('acl-member-unknown', at, `An access entry has no “${excerpt(name)}”.`)
  }
  const texts = new Map<MemberName, TextMember>()
  for (const [name, { value, pointer: at }] of known) {
    if (value.kind === 'string') texts.set(name, { text: stringText(source, value), pointer: at })
    // An absent member and a null are the same to an entry.
    else if (value.kind === 'literal' && value.value === null) notes.leftOut('acl-member-null', at, 'null is not sent.')
    else notes.leftOut('acl-member-not-text', at, `This has to be text; it is ${excerpt(nodeSource(source, value))}.`)
  }
  return texts
}

function readIdentitySource(
  texts: ReadonlyMap<MemberName, TextMember>,
  type: AclEntryDraft['type'],
  reading: AclReading,
): AclEntryDraft['identitySource'] {
  const { notes, apiVersion } = reading
  const given = texts.get('identitySource')
  if (given === undefined) return undefined
  const old = oldSpellings.get(given.text.trim())
  const source = old ?? oneOf(identitySources, 'identitySource', texts, reading)
  if (old !== undefined) {
    notes.respelt('acl-identity-source-old-spelling', given.pointer, given.text, old)
  }
  if (source === undefined) {
    notes.leftOut(
      'acl-identity-source-unknown',
      given.pointer,
      `“${excerpt(given.text)}” is no identity source. Choose one, or none, in the form.`,
    )
  } else if (apiVersion === 'v1.0') {
    const instead = type === 'group' && source === 'external' ? 'v1.0 has the type “externalGroup” instead.' : notOnV1
    notes.changed('acl-identity-source-beta-only', given.pointer, instead)
  }
  return source
}

const notOnV1 = 'The form keeps it and sends it on beta only: v1.0 has no identity source.'

/** As drafts of the documentation had it before 2021. */
const oldSpellings: ReadonlyMap<string, (typeof identitySources)[number]> = new Map([
  ['Azure Active Directory', 'azureActiveDirectory'],
  ['External', 'external'],
])

/** The value of an enumeration; another use of capitals is put right and noted. */
function oneOf<T extends string>(
  allowed: readonly T[],
  name: keyof typeof wrongCase,
  texts: ReadonlyMap<MemberName, TextMember>,
  { notes }: AclReading,
): T | undefined {
  const given = texts.get(name)
  const found = allowed.find((each) => each.toLowerCase() === given?.text.trim().toLowerCase())
  if (given !== undefined && found !== undefined && found !== given.text) {
    notes.respelt(wrongCase[name], given.pointer, given.text, found)
  }
  return found
}

const wrongCase = {
  type: 'acl-type-wrong-case',
  accessType: 'acl-access-type-wrong-case',
  identitySource: 'acl-identity-source-wrong-case',
} as const
