import type { ImportNotes } from './importNote.ts'
import { excerpt, memberPointer } from './importNote.ts'
import type { AclEntryDraft } from './itemDraft.ts'
import { accessTypes, aclTypes, identitySources } from './itemDraft.ts'
import type { JsonNode } from './jsonNode.ts'
import { nodeSource, stringText } from './jsonNode.ts'

/** The access entries of a payload, as the form holds them. What an entry cannot hold is noted. */
export function readPayloadAcl(source: string, acl: JsonNode, notes: ImportNotes): readonly AclEntryDraft[] {
  if (acl.kind !== 'array') {
    notes.leftOut(
      'acl-not-list',
      '/acl',
      `“acl” has to be a list of entries; this is ${excerpt(nodeSource(source, acl))}.`,
    )
    return []
  }
  return acl.elements.flatMap((entry, index) => readEntry(source, entry, `/acl/${index}`, notes) ?? [])
}

function readEntry(source: string, node: JsonNode, pointer: string, notes: ImportNotes): AclEntryDraft | undefined {
  if (node.kind !== 'object') {
    notes.leftOut(
      'acl-entry-not-object',
      pointer,
      `An entry has to be an object; this is ${excerpt(nodeSource(source, node))}.`,
    )
    return undefined
  }
  const texts = textMembers(source, node.members, pointer, notes)
  const type = oneOf(aclTypes, 'type', texts, pointer, notes)
  if (type === undefined) {
    const got = texts.get('type')
    const why = got === undefined ? 'It has no type' : `“${excerpt(got)}” is no type of entry`
    notes.leftOut(
      got === undefined ? 'acl-type-missing' : 'acl-type-unknown',
      pointer,
      `${why}. Types are ${aclTypes.join(', ')}. Add the entry again by hand.`,
    )
    return undefined
  }
  const accessType = oneOf(accessTypes, 'accessType', texts, pointer, notes)
  if (accessType === undefined) {
    notes.leftOut(
      texts.has('accessType') ? 'acl-access-type-unknown' : 'acl-access-type-missing',
      pointer,
      `“accessType” has to be grant or deny. Add the entry again by hand.`,
    )
    return undefined
  }
  const value = texts.get('value') ?? ''
  if (value !== value.trim())
    notes.changed('acl-value-white-space', `${pointer}/value`, 'White space around the value is not sent.')
  const identitySource = oneOf(identitySources, 'identitySource', texts, pointer, notes)
  if (identitySource === undefined && texts.has('identitySource')) {
    notes.leftOut(
      'acl-identity-source-unknown',
      `${pointer}/identitySource`,
      `“${excerpt(texts.get('identitySource') ?? '')}” is no identity source. Choose one, or none, in the form.`,
    )
  }
  return { accessType, type, value, ...(identitySource === undefined ? {} : { identitySource }) }
}

const known = new Set(['type', 'value', 'accessType', 'identitySource'])

function textMembers(
  source: string,
  members: Extract<JsonNode, { kind: 'object' }>['members'],
  pointer: string,
  notes: ImportNotes,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { name, value } of members) {
    const at = memberPointer(pointer, name)
    if (!known.has(name)) notes.leftOut('acl-member-unknown', at, `An access entry has no “${excerpt(name)}”.`)
    else if (value.kind !== 'string') {
      // An absent member and a null are the same to an entry.
      const isNull = value.kind === 'literal' && value.value === null
      notes.leftOut(
        isNull ? 'acl-member-null' : 'acl-member-not-text',
        at,
        isNull ? 'null is not sent.' : `This has to be text; it is ${excerpt(nodeSource(source, value))}.`,
      )
    } else if (texts.has(name)) notes.leftOut('member-twice', at, `“${name}” comes twice. The last one counts.`)
    if (known.has(name) && value.kind === 'string') texts.set(name, stringText(source, value))
  }
  return texts
}

/** The value of an enumeration; another use of capitals is put right and noted. */
function oneOf<T extends string>(
  allowed: readonly T[],
  name: keyof typeof wrongCase,
  texts: ReadonlyMap<string, string>,
  pointer: string,
  notes: ImportNotes,
): T | undefined {
  const text = texts.get(name)
  const found = allowed.find((each) => each.toLowerCase() === text?.trim().toLowerCase())
  if (found !== undefined && found !== text)
    notes.changed(wrongCase[name], `${pointer}/${name}`, `“${text}” is written “${found}”.`)
  return found
}

const wrongCase = {
  type: 'acl-type-wrong-case',
  accessType: 'acl-access-type-wrong-case',
  identitySource: 'acl-identity-source-wrong-case',
} as const
