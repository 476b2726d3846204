import type { ApiVersion } from '../../apiVersion.ts'
import type { ConnectionSchema } from '../../connectionSchema.ts'
import type { DirectoryPrincipal } from '../../directory/directoryPrincipal.ts'
import type { AclEntryDraft, ItemDraft, PropertyDraft, ValueDraft } from '../../itemDraft.ts'
import type { PropertyType } from '../../propertyType.ts'
import type { ReadContext } from '../../readDraft.ts'

/** One case that breaks a rule and one that does not: of the form, of a payload as it was given, or of a size in bytes. */
export type RuleExample =
  | Both<'form', FormCase>
  | Both<'payload', string>
  | Both<'directory', DirectoryCase>
  | Both<'size', { readonly byteLength: number; readonly apiVersion: ApiVersion }>

/** What differs from the sound draft, and the schema where that differs too. */
type FormCase = Partial<ItemDraft> & { readonly schema?: ConnectionSchema }

/** An access list, whose first entry is about somebody whom the directory knows like this. */
export interface DirectoryCase {
  readonly acl: readonly AclEntryDraft[]
  readonly known: DirectoryPrincipal | 'unknown'
}

interface Both<Kind extends string, Case> {
  readonly kind: Kind
  readonly failing: Case
  readonly passing: Case
  readonly context: Partial<ReadContext>
}

/** A user's object ID, and the tenant of every example that names one. */
export const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
export const tenantId = '00000000-1111-2222-3333-444444444444'
export const user: AclEntryDraft = { type: 'user', value: guid, accessType: 'grant' }

/** What an example of the form changes: nothing is wrong with it. */
export const soundDraft: ItemDraft = {
  connectionId: 'tickets',
  itemId: 'TICKET42',
  acl: [user],
  properties: [property('title', 'string', 'Error in the payment gateway')],
  content: { kind: 'absent', type: 'text' },
}

/** Two drafts, by what differs from the sound one. */
export function inForm(failing: FormCase, passing: FormCase, context: Partial<ReadContext> = {}): RuleExample {
  return { kind: 'form', failing, passing, context }
}

/** Two access lists with what the directory says of their first entry. */
export function inDirectory(failing: DirectoryCase, passing: DirectoryCase): RuleExample {
  return { kind: 'directory', failing, passing, context: {} }
}

/** Two payloads as text. */
export function inPayload(failing: string, passing: string, context: Partial<ReadContext> = {}): RuleExample {
  return { kind: 'payload', failing, passing, context }
}

/** Two payloads with these properties. */
export function inBag(failing: string, passing: string, context: Partial<ReadContext> = {}): RuleExample {
  const payload = (bag: string) => `{"acl":[],"properties":{${bag}}}`
  return inPayload(payload(failing), payload(passing), context)
}

/** Two payloads with this access entry. */
export function inEntry(failing: string, passing = soundEntry, context: Partial<ReadContext> = {}): RuleExample {
  const payload = (entry: string) => `{"acl":[${entry}],"properties":{"title":"a"}}`
  return inPayload(payload(failing), payload(passing), context)
}

const soundEntry = JSON.stringify(user)

/** Two payloads with this content. */
export function inContent(failing: string, passing = '{"type":"text","value":"a"}'): RuleExample {
  const payload = (content: string) => `{"acl":[],"properties":{"title":"a"},"content":${content}}`
  return inPayload(payload(failing), payload(passing))
}

/** Two drafts with one property of this type. */
export function inValue(
  type: PropertyType,
  failing: ValueDraft | string,
  passing: ValueDraft | string,
  context: Partial<ReadContext> = {},
): RuleExample {
  const draft = (value: ValueDraft | string) => ({ properties: [property('p', type, value)] })
  return inForm(draft(failing), draft(passing), context)
}

/** A property of the form; a text stands for a value of one text. */
export function property(name: string, type: PropertyType, value: ValueDraft | string): PropertyDraft {
  return { name, type, value: typeof value === 'string' ? { kind: 'text', text: value } : value }
}
