import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { SavedWhere } from '../session/autosave.ts'
import { backupIdOf, longestBackup, readTabBackup, type TabBackupStore } from '../tabs/tabBackup.ts'
import { type AssembledDraft, assembleDraft, type LostPart } from './assembleDraft.ts'
import { type BesideDraft, type CutDraft, type Cuts, cutDraft } from './cutDraft.ts'
import { type DraftFacts, headFactsOf, readDraftHead } from './draftHead.ts'
import type { DraftTable, StoredPiece } from './draftTable.ts'
import { type DraftHead, unreadableKey } from './formats.ts'
import { type PieceValue, piecesOf, weightOfValue } from './longPart.ts'
import { type FoundDraft, readSaved } from './readSaved.ts'
import { readSavedSchema, savedSchemaOf } from './savedSchema.ts'

/** What a store is made of. `newId` gives an id that no other page gives; `writer` names this page in heads. */
export interface StoreParts {
  readonly table: DraftTable
  readonly backup: TabBackupStore
  readonly now: () => number
  readonly newId: () => string
  readonly writer: string
}

/** Which draft a store is for, and what a first save says about it. */
export interface DraftIdentity {
  readonly id: string
  readonly name: string
  readonly owner: () => string
  /** Whether a save makes a draft of nobody this user's; left out for never. */
  readonly takesOver?: () => boolean
}

/** A draft as it was found, and what of it is gone. */
export interface LoadedDraft {
  readonly draft: ItemDraft
  readonly lost: readonly LostPart[]
  /** The schema it was written against, as far as it was saved. */
  readonly schema: ConnectionSchema | undefined
  /** The API version it was written for, as far as it was saved. */
  readonly apiVersion?: ApiVersion | undefined
  /** Undefined for a draft of a version that had no heads. */
  readonly head: DraftHead | undefined
  /** True when the tab had it, newer than the table. */
  readonly isFromTab: boolean
}

/** What is saved with a draft. */
export interface SaveWith extends DraftFacts {
  readonly schema: ConnectionSchema | undefined
  /** The API version the draft is written for. */
  readonly apiVersion?: ApiVersion | undefined
}

/** Where one draft is saved: in the table, and what a closing page had no time for in the backup of its tab. */
export interface DraftStore {
  /** The draft that was saved, if there is one. Never rejects: a browser that denies storage has no draft. */
  readonly load: () => Promise<LoadedDraft | undefined>
  /** From now on only this page may write the draft. Answers what was stored, if anything was. */
  readonly claim: () => Promise<DraftHead | undefined>
  /** Answers where the draft is now: nowhere new when another page claimed it. Rejects when there is no room. */
  readonly save: (draft: ItemDraft, beside?: SaveWith) => Promise<SavedWhere>
  /** Puts the draft away in the tab, as far as it fits. */
  readonly putAway: (draft: ItemDraft, beside?: SaveWith) => void
}

/** The store of one draft. A save writes what changed since the last one. */
export function createDraftStore(
  { id: key, name, owner, takesOver = () => false }: DraftIdentity,
  { table, backup, now, newId, writer }: StoreParts,
): DraftStore {
  let head: DraftHead | undefined
  let cuts: Cuts = new Map()
  /** Ids that the table had when it was last asked. */
  let stored = new Set<string>()
  /** Ids that stay when the save that is under way ends; undefined when none is. */
  let staying: ReadonlySet<string> | undefined
  let putAwayLast: ItemDraft | undefined
  let latestAt = 0

  /** Later than all that is known of this draft, whatever became of the clock: the newest of two is told by it. */
  function later(): number {
    latestAt = Math.max(now(), latestAt + 1)
    return latestAt
  }

  async function load(): Promise<LoadedDraft | undefined> {
    const inBackup = backup.read()
    const inTab = backupIdOf(inBackup) === key ? readSaved(inBackup) : undefined
    head = readDraftHead(await table.head(key).catch(() => undefined))
    const record = await table.record(key).catch(() => undefined)
    const inTable = readSaved(record)
    latestAt = Math.max(latestAt, head?.at ?? 0, inTab?.at ?? 0, inTable?.at ?? 0)
    if (record !== undefined && inTable === undefined) await table.setAside(key, unreadableKey).catch(() => undefined)
    let best: (AssembledDraft & Pick<LoadedDraft, 'schema' | 'apiVersion' | 'isFromTab'>) | undefined
    for (const each of newestFirst(inTab, inTable)) {
      const { schema, apiVersion } = each.kind === 'record' ? each.record : nothingBeside
      const beside = { schema: readSavedSchema(schema), apiVersion }
      const found = { ...(await assembled(each)), ...beside, isFromTab: each === inTab }
      // What is older but whole is better than what has gaps.
      if (best === undefined || found.lost.length === 0) best = found
      if (best.lost.length === 0) break
    }
    if (best === undefined) return undefined
    cuts = best.cuts
    head ??= readTabBackup(inBackup)?.head
    const { cuts: _, ...loaded } = best
    return { ...loaded, head }
  }

  async function assembled(found: FoundDraft): Promise<AssembledDraft> {
    if (found.kind === 'whole') return { draft: found.draft, cuts: new Map(), lost: [] }
    return assembleDraft(found.record, async (ids) => {
      const others = ids.filter((id) => !found.pieces.has(id))
      const values = others.length === 0 ? [] : await table.pieces(key, others).catch(() => [])
      const read = new Map(others.map((id, index) => [id, values[index]]))
      for (const [id, value] of read) if (value !== undefined) stored.add(id)
      return ids.map((id) => found.pieces.get(id) ?? read.get(id))
    })
  }

  async function claim(): Promise<DraftHead | undefined> {
    let before: DraftHead | undefined
    await table.changeHead(key, (found) => {
      before = readDraftHead(found)
      latestAt = Math.max(latestAt, before?.at ?? 0)
      return before && { ...before, writer }
    })
    return before
  }

  /** The list may have changed name and owner meanwhile: they are as they are stored. */
  function headWith(found: DraftHead | undefined, draft: ItemDraft, at: number, { byteLength }: DraftFacts): DraftHead {
    const { name: called, owner: present } = found ?? head ?? { name, owner: owner() }
    const owned = present === '' && takesOver() ? owner() : present
    return { format: 1, id: key, name: called, owner: owned, ...headFactsOf(draft), at, byteLength, writer }
  }

  async function save(draft: ItemDraft, beside = nothingBeside): Promise<SavedWhere> {
    const at = later()
    const putAwayBefore = putAwayLast
    const cut = await inSlices(cutDraft(draft, cuts, newId, besideAt(at, beside)))
    cuts = cut.cuts
    try {
      const isStored = await store(cut, (found) => headWith(found, draft, at, beside))
      if (!isStored) return 'elsewhere'
    } catch (error) {
      if (!writeBackup(cut, headWith(undefined, draft, at, beside))) throw error
      return 'tab'
    } finally {
      staying = undefined
    }
    // A draft put away meanwhile is newer than this one.
    if (putAwayLast === putAwayBefore || putAwayLast === draft) backup.clear()
    return 'device'
  }

  /** False when another page may write the draft now. */
  async function store(
    { cuts: next, record }: CutDraft,
    nextHead: (found: DraftHead | undefined) => DraftHead,
  ): Promise<boolean> {
    const ids = idsOf(next)
    staying = ids
    for (let attempt = 1; attempt <= 3; attempt++) {
      for (const batch of batches(piecesNotIn(stored, next))) {
        await table.addPieces(key, batch)
        for (const { id } of batch) stored.add(id)
      }
      const result = await table.commit(key, {
        record,
        ids,
        head(found) {
          const known = readDraftHead(found)
          if (known !== undefined && known.writer !== '' && known.writer !== writer) return undefined
          head = nextHead(known)
          return head
        },
      })
      if (result.kind === 'refused') return false
      if (result.kind === 'done') {
        stored = new Set(ids)
        return true
      }
      // The browser removed them, or who deleted the draft did.
      for (const id of result.ids) stored.delete(id)
    }
    throw new Error('The browser keeps removing parts of the draft')
  }

  /** True when it fit. */
  function writeBackup({ record, cuts: next }: CutDraft, backupHead: DraftHead): boolean {
    const safe = new Set([...stored].filter((id) => staying?.has(id) !== false))
    const pieces = new Map<string, PieceValue>()
    let weight = 0
    for (const { id, value } of piecesNotIn(safe, next)) {
      const content = value()
      pieces.set(id, content)
      weight += weightOfValue(content)
      if (weight > longestBackup) return false
    }
    try {
      backup.write({ head: backupHead, record, pieces })
      return true
    } catch {
      return false
    }
  }

  return {
    load,
    claim,
    save,
    putAway(draft, beside = nothingBeside) {
      putAwayLast = draft
      const at = later()
      const cut = finished(cutDraft(draft, cuts, newId, besideAt(at, beside)))
      writeBackup(cut, headWith(undefined, draft, at, beside))
    },
  }
}

const nothingBeside: SaveWith = { byteLength: 0, schema: undefined }

function besideAt(at: number, { schema, apiVersion }: SaveWith): BesideDraft {
  return { at, schema: savedSchemaOf(schema), apiVersion }
}

/** Of two from the same moment, what is in the tab goes first: it is there only when the table had no time. */
function newestFirst(inTab: FoundDraft | undefined, inTable: FoundDraft | undefined): readonly FoundDraft[] {
  return [inTab, inTable].filter((found) => found !== undefined).toSorted((one, other) => other.at - one.at)
}

function idsOf(cuts: Cuts): ReadonlySet<string> {
  return new Set([...cuts.values()].flatMap(({ pieces }) => pieces.map(({ id }) => id)))
}

function* piecesNotIn(there: ReadonlySet<string>, cuts: Cuts) {
  for (const part of cuts.values()) {
    for (const piece of piecesOf(part)) if (!there.has(piece.id)) yield piece
  }
}

/** Pieces in groups that each take a few milliseconds to hand over. */
function* batches(pieces: ReturnType<typeof piecesNotIn>): Generator<readonly StoredPiece[]> {
  let batch: StoredPiece[] = []
  let weight = 0
  for (const { id, value } of pieces) {
    const content = value()
    batch.push({ id, value: content })
    weight += weightOfValue(content)
    if (weight < weightAtOnce) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}

const weightAtOnce = 262_144
