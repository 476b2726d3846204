import { z } from 'zod/mini'
import { apiVersions } from '../../domain/apiVersion.ts'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../../domain/itemDraft.ts'
import { principalFields } from '../../domain/principal.ts'
import { allPropertyTypes, type PropertyType } from '../../domain/propertyType.ts'

// All that is stored about drafts, and what earlier versions of the editor left there. A format that somebody's browser may
// have is read for ever; another shape gets another number. Schemas are lazy, because a first visit needs none of them.

/**
 * The database of the browser, with three stores. `heads` has a {@link DraftHead} for each draft, `drafts` its
 * {@link DraftRecord}, both under the id of the draft; `pieces` has what a record names, under [id of the draft, id of the
 * piece]: a string, or an array of strings.
 *
 * Version 1 had `drafts` only, with one {@link SavedDraft} in it. Version 2 added `pieces` and still had one draft. So there
 * may be drafts without a head.
 */
export const draftDatabase = { name: 'external-item-editor', version: 3 } as const

/** The id of the one draft of versions 1 and 2. */
export const onlyDraftId = 'current'

/** Where a record of no format known here is put, in the store `drafts`. It is no draft. */
export const unreadableKey = 'unreadable'

/**
 * The key under which the pieces of a payload as text are that the form of a draft waits for: `text`, `base`, `pointers` and
 * `turn`, of which a greater number is newer.
 */
export function waitingKey(draftId: string): string {
  return `waiting ${draftId}`
}

/** The keys of what the tab and the device remember beside the database. */
export const draftKeys = {
  /** Session storage: a backup as of {@link tabBackupSchema}; of an earlier version a {@link SavedDraft}. */
  backup: 'external-item-editor.draft',
  /** Session storage: a {@link TabMemory}. */
  memory: 'external-item-editor.tab',
  /** Local storage: the user whose drafts were shown last, as text. */
  lastOwner: 'external-item-editor.owner',
  /** Local storage: the id of the draft that was saved last, whatever its clock said. */
  lastDraft: 'external-item-editor.last-draft',
  /** Local storage: there once anything was stored in the database. */
  isUsed: 'external-item-editor.drafts',
} as const

/**
 * What a list says about a draft without reading it. `name` is what the user called it, or empty; `owner` is whose it is,
 * empty for a draft written while nobody was signed in; `at` says when it was changed, in milliseconds since 1970;
 * `writer` is the page that may write it; `removedAt` is there while a deletion can still be undone.
 */
export type DraftHead = z.infer<typeof draftHeadSchema>

export const draftHeadSchema = z.lazy(() =>
  z.object({
    format: z.literal(1),
    id: z.string(),
    name: z.string(),
    title: z.string(),
    connectionId: z.string(),
    itemId: z.string(),
    owner: z.string(),
    at: z.number(),
    byteLength: z.number(),
    writer: z.string(),
    removedAt: z.optional(z.number()),
  }),
)

/**
 * Format 2 of a draft: short parts are in the record, and of long ones the list of their pieces, which are stored beside
 * it. `at` says when the draft was as it is here, in milliseconds since 1970.
 */
export type DraftRecord = z.infer<typeof draftRecordSchema>

/** Stands in a record for a part that is not in it. `length` counts code units of a text, elements of a list. */
export type StoredApart = z.infer<typeof apart>

/** A bounded copy of the schema that a draft was written against: what Graph answers, without what no field needs. */
export type SavedSchemaRecord = NonNullable<DraftRecord['schema']>

export const draftRecordSchema = z.lazy(() =>
  z.object({
    format: z.literal(2),
    at: z.number(),
    ...members(),
    schema: z.optional(z.object({ properties: z.array(z.unknown()) })),
    apiVersion: apiVersionOrNone(),
    properties: z.array(
      z.object({
        ...propertyMembers(),
        value: z.discriminatedUnion('kind', [
          ...shortValues(),
          z.object({ kind: z.literal('longText'), text: textOrApart }),
          z.object({ kind: z.literal('list'), elements: elementsOrApart }),
        ]),
      }),
    ),
    content: z.discriminatedUnion('kind', [
      z.object({ ...contentMembers(), kind: z.literal('absent') }),
      z.object({ ...contentMembers(), kind: z.literal('present'), text: textOrApart }),
    ]),
  }),
)

/** Format 1 of a draft: everything in one object. Drafts in files have it, and the database of version 1 had it. */
export type SavedDraft = z.infer<typeof savedDraftSchema>

export const savedDraftSchema = z.lazy(() =>
  z.object({
    format: z.literal(1),
    ...members(),
    properties: z.array(
      z.object({
        ...propertyMembers(),
        value: z.discriminatedUnion('kind', [
          ...shortValues(),
          z.object({ kind: z.literal('list'), elements: savedElementsSchema }),
        ]),
      }),
    ),
    content: z.discriminatedUnion('kind', [
      z.object({ ...contentMembers(), kind: z.literal('absent') }),
      z.object({ ...contentMembers(), kind: z.literal('present'), text: z.string() }),
    ]),
  }),
)

/** The backup of a tab. Database version 2 went with one that has no head; a head of no format known here is as good as none. */
export const tabBackupSchema = z.lazy(() =>
  z.object({
    head: z.optional(z.unknown()),
    record: draftRecordSchema,
    pieces: z.array(z.tuple([z.string(), z.union([z.string(), z.array(z.string())])])),
  }),
)

/**
 * What a tab remembers over reloads and sign-in pages: its draft, whose that is, and small decisions. `takesAlong` is true
 * while the user goes to add an account: then the draft comes along. `notNow` is the user who said “Not now” to the drafts
 * from before signing in. `begun` is what an item began with that has nothing else yet, and whose that is.
 */
export type TabMemory = Readonly<z.infer<typeof tabMemorySchema>>

export const tabMemorySchema = z.lazy(() =>
  z.object({
    draftId: z.optional(z.string()),
    owner: z.optional(z.string()),
    takesAlong: z.optional(z.boolean()),
    notNow: z.optional(z.string()),
    signedOut: z.optional(z.boolean()),
    begun: z.optional(z.object({ connectionId: z.string(), apiVersion: apiVersionOrNone(), owner: z.string() })),
  }),
)

/** What a file of drafts says about itself. The first version of “Export” wrote a {@link SavedDraft} and nothing around it. */
export const draftFileMark = { kind: 'external-item-editor.drafts', format: 1 } as const

/** What such a file says beside each of its drafts, which is a {@link SavedDraft}. */
export const filedBesideSchema = z.lazy(() =>
  z.object({ name: z.optional(z.string()), schema: z.optional(z.unknown()), apiVersion: apiVersionOrNone() }),
)

/** The API version a draft was written for; a later editor may know one that this one does not. */
const apiVersionOrNone = () => z.catch(z.optional(z.enum(apiVersions)), undefined)

// What both formats of a draft have in common.

/** The access entries of a draft, or some of them. */
export const savedEntriesSchema = z.lazy(() =>
  z.array(
    z.union([
      z.strictObject({
        accessType: z.enum(accessTypes),
        type: z.enum(aclTypes),
        value: z.string(),
        identitySource: z.enum(identitySources),
        sought: z.exactOptional(z.string()),
      }),
      z.object({
        accessType: z.enum(accessTypes),
        type: z.enum(aclTypes),
        value: z.string(),
        sought: z.exactOptional(z.string()),
      }),
    ]),
  ),
)

/** The elements of a collection, or some of them. */
export const savedElementsSchema = z.lazy(() => z.array(z.string()))

/** The people in a property, or some of them. */
export const savedPeopleSchema = z.lazy(() => z.array(z.partialRecord(z.enum(principalFields), z.string())))

const members = () => ({
  connectionId: z.string(),
  itemId: z.string(),
  sensitivityLabelId: z.optional(z.string()),
  acl: savedEntriesSchema,
})

const propertyMembers = () => ({
  name: z.string(),
  type: z.custom<PropertyType>((value) => allPropertyTypes.some((type) => type === value)),
})

const shortValues = () =>
  [
    z.object({ kind: z.literal('absent') }),
    z.object({ kind: z.literal('null') }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('people'), people: savedPeopleSchema }),
  ] as const

const contentMembers = () => ({ type: z.enum(contentTypes) })

const apart = z.lazy(() => z.object({ pieces: z.array(z.object({ id: z.string(), length: z.number() })) }))
const textOrApart = z.lazy(() => z.union([z.string(), apart]))
const elementsOrApart = z.lazy(() => z.union([z.array(z.string()), apart]))
