import { datesNamed } from '../domain/answer/datesNamed.ts'
import type { SchemaOfConnection } from '../domain/answer/fittingSchema.ts'
import { type PartOfPayload, partOfPayload } from '../domain/answer/partOfPayload.ts'
import { type Mistake, payloadMistakes } from '../domain/answer/payloadMistakes.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { isOfAddress } from '../domain/isOfAddress.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { type JsonReading, readJson } from '../domain/json/jsonReader.ts'
import { prepareDraft } from '../domain/prepareDraft.ts'
import type { Place, Problem } from '../domain/problem.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { targetOfUrl } from '../domain/source/itemTarget.ts'
import type { SourceTarget } from '../domain/source/sourceReading.ts'
import { deviceZone } from '../ui/deviceZone.ts'
import { inSlices } from '../ui/inSlices.ts'
import { changesOf } from './changesOf.ts'
import { type Imported, importedDraft } from './importedItem.ts'
import { importResultText, sourceText } from './importText.ts'
import { readItem, readSource } from './readSource.ts'

/** What the page knows that a rejected payload may be about. */
export interface KnownTarget {
  readonly context: ReadContext
  /** Whose schema that is. */
  readonly connectionId: string
  /** The schema of another connection, as far as this device has it or may read it. */
  readonly schemaOf?: (
    connectionId: string,
    read: { readonly apiVersion: ApiVersion; readonly signal: AbortSignal },
  ) => Promise<ConnectionSchema | undefined>
  /** The connection that a payload is for of which nothing tells where it goes, by the names of its properties. */
  readonly fitting?: (
    names: readonly string[],
    read: { readonly apiVersion: ApiVersion; readonly signal: AbortSignal },
  ) => Promise<SchemaOfConnection | undefined>
  /** Where it was sent, as far as the answer says so; what the text itself says counts more. */
  readonly url?: string | undefined
  /** Whose schema was chosen: of a connection, the one given, or none; undefined for that of its own connection. */
  readonly chosen?: ChosenSchema | undefined
}

export type ChosenSchema =
  | { readonly of: 'connection'; readonly connectionId: string }
  | { readonly of: 'device'; readonly schema: ConnectionSchema | undefined; readonly saved?: SavedSchema }

/** What a schema on this device is called. */
interface SavedSchema {
  readonly id: string
  readonly name: string
}

/** By whose schema a payload was checked. */
export interface CheckedBy {
  readonly schema: ConnectionSchema
  /** The connection, or what the schema is called on this device. */
  readonly name: string
  /** The connection that it is of; undefined for a schema that belongs to none. */
  readonly connectionId: string | undefined
  /** Its ID on this device, where it was chosen among those that are saved there. */
  readonly savedId?: string | undefined
  /** Nothing said that it is this one: the names of the properties fit it best. */
  readonly isGuess: boolean
}

/** A payload that was rejected elsewhere, checked like the item of the form; or why there is none in the text. */
export type RejectedReading =
  | {
      readonly kind: 'item'
      readonly draft: ItemDraft
      readonly problems: readonly Problem[]
      /** All that is wrong with it as it was sent. */
      readonly mistakes: readonly Mistake[]
      /** What stands at a place of the text, as it was sent. */
      readonly partAt: (place: Place) => PartOfPayload | undefined
      readonly context: ReadContext
      readonly checkedBy: CheckedBy | undefined
      /** What an import would take; undefined where it has something to ask or to tell before. */
      readonly imported: Imported | undefined
    }
  | { readonly kind: 'unread'; readonly why: string }

/** Reads the payload that an error is about, by the schema at hand, or by that of the connection it is for. */
export async function readRejected(text: string, known: KnownTarget, signal: AbortSignal): Promise<RejectedReading> {
  const following = { signal, onProgress: () => undefined }
  const found = await readSource({ kind: 'text', text }, following)
  if (found.kind !== 'payload') return { kind: 'unread', why: sourceText(found) }
  const target = { ...targetOfUrl(known.url ?? ''), ...onlyDefined(found.item.target) }
  const isOfKnown = target.connectionId === undefined || target.connectionId === known.connectionId
  const apiVersion = target.apiVersion ?? known.context.apiVersion
  const { chosen } = known
  const whose = chosen?.of === 'connection' ? chosen.connectionId : (target.connectionId ?? known.connectionId)
  const atHand = whose === known.connectionId ? known.context.schema : undefined
  const ofTold =
    chosen?.of === 'device' ? chosen.schema : (atHand ?? (await known.schemaOf?.(whose, { apiVersion, signal })))
  signal.throwIfAborted()
  const readBy = (by: ConnectionSchema | undefined) =>
    readItem(found.item, { ...known.context, apiVersion, schema: by }, following)
  const asTold = await readBy(ofTold)
  if (asTold.kind !== 'item') return { kind: 'unread', why: importResultText(asTold) }
  const names = asTold.reading.item.properties.map(({ name }) => name)
  const guess =
    chosen === undefined && whose.trim() === '' ? await known.fitting?.(names, { apiVersion, signal }) : undefined
  signal.throwIfAborted()
  const schema = ofTold ?? guess?.schema
  const context: ReadContext = { ...known.context, apiVersion, schema }
  const result = guess === undefined ? asTold : await readBy(schema)
  if (result.kind !== 'item') return { kind: 'unread', why: importResultText(result) }
  const taken = { item: result.reading.item, target, apiVersion: undefined }
  const draft = importedDraft(taken, emptyDraft)
  const { problems } = await inSlices(prepareDraft(draft, context), { signal, milliseconds: 25 })
  // Where it goes may stand in the address, which nobody has to paste.
  const own = problems.filter((problem) => !isOfAddress(problem))
  const moment = { now: Date.now(), timeZone: deviceZone() }
  const asks =
    chosen !== undefined ||
    guess !== undefined ||
    !isOfKnown ||
    context.apiVersion !== known.context.apiVersion ||
    result.mayHoldToken ||
    found.secrets.length > 0 ||
    (found.remarks ?? []).length > 0
  return {
    kind: 'item',
    draft,
    problems: own,
    mistakes: payloadMistakes(result.reading, datesNamed(own, draft, { schema, moment })),
    partAt: partsOf(found.item.text, found.item.json ?? (await inSlices(readJson(found.item.text), following))),
    context,
    checkedBy:
      schema && chosen?.of === 'device'
        ? { schema, name: chosen.saved?.name ?? '', connectionId: undefined, savedId: chosen.saved?.id, isGuess: false }
        : schema && namedBy(schema, guess?.connectionId ?? whose, guess !== undefined),
    imported: asks ? undefined : { ...taken, changes: changesOf(result.reading), pasted: found.item.text },
  }
}

function namedBy(schema: ConnectionSchema, connectionId: string, isGuess: boolean): CheckedBy | undefined {
  return connectionId.trim() === '' ? undefined : { schema, name: connectionId, connectionId, isGuess }
}

function onlyDefined({ connectionId, itemId, apiVersion }: SourceTarget): SourceTarget {
  return {
    ...(connectionId === undefined ? {} : { connectionId }),
    ...(itemId === undefined ? {} : { itemId }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
  }
}

function partsOf(text: string, json: JsonReading): (place: Place) => PartOfPayload | undefined {
  return (place) =>
    json.kind === 'value' && place.in === 'body' ? partOfPayload(text, json.root, place.pointer) : undefined
}
