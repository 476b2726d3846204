import type { ItemDraft } from '../domain/itemDraft.ts'
import { finished } from '../domain/steps.ts'
import { inSlices } from '../ui/inSlices.ts'
import { type AssembledDraft, assembleDraft, type LostPart } from './assembleDraft.ts'
import { type CutDraft, type Cuts, cutDraft } from './cutDraft.ts'
import type { DraftPlace } from './draftKeeper.ts'
import type { DraftTable, StoredPiece } from './draftTable.ts'
import { type PieceValue, piecesOf, weightOfValue } from './longPart.ts'
import { type Kept, readKept } from './readKept.ts'
import { longestNote, type NotePlace } from './tabNote.ts'

/** What a store is made of. `newId` gives an id that no other tab gives. */
export interface StoreParts {
  readonly table: DraftTable
  readonly note: NotePlace
  readonly now: () => number
  readonly newId: () => string
}

/** A draft as it was found, and what of it is gone. */
export interface LoadedDraft {
  readonly draft: ItemDraft
  readonly lost: readonly LostPart[]
}

/** Where one draft is kept: in the table, and what a closing page had no time for in the note of its tab. */
export interface DraftStore extends DraftPlace {
  /** The draft that was kept, if there is one. Never rejects: a browser that denies storage has no draft. */
  readonly load: () => Promise<LoadedDraft | undefined>
}

/** The store of the draft with this key. A save writes what changed since the last one. */
export function createDraftStore(key: string, { table, note, now, newId }: StoreParts): DraftStore {
  let cuts: Cuts = new Map()
  /** Ids that the table had when it was last asked. */
  let stored = new Set<string>()
  /** Ids that stay when the save that is under way ends; undefined when none is. */
  let staying: ReadonlySet<string> | undefined
  let putAwayLast: ItemDraft | undefined

  async function load(): Promise<LoadedDraft | undefined> {
    const inTab = readKept(note.read())
    const record = await table.record(key).catch(() => undefined)
    const inTable = readKept(record)
    if (record !== undefined && inTable === undefined) await table.setAside(key, 'unreadable').catch(() => undefined)
    let best: AssembledDraft | undefined
    for (const kept of newestFirst(inTab, inTable)) {
      const found = await assembled(kept)
      // What is older but whole is better than what has gaps.
      if (best === undefined || found.lost.length === 0) best = found
      if (best.lost.length === 0) break
    }
    if (best !== undefined) cuts = best.cuts
    return best && { draft: best.draft, lost: best.lost }
  }

  async function assembled(kept: Kept): Promise<AssembledDraft> {
    if (kept.kind === 'whole') return { draft: kept.draft, cuts: new Map(), lost: [] }
    return assembleDraft(kept.record, async (ids) => {
      const others = ids.filter((id) => !kept.pieces.has(id))
      const values = others.length === 0 ? [] : await table.pieces(key, others).catch(() => [])
      const found = new Map(others.map((id, index) => [id, values[index]]))
      for (const [id, value] of found) if (value !== undefined) stored.add(id)
      return ids.map((id) => kept.pieces.get(id) ?? found.get(id))
    })
  }

  async function save(draft: ItemDraft) {
    const at = now()
    const putAwayBefore = putAwayLast
    const cut = await inSlices(cutDraft(draft, cuts, newId, at))
    cuts = cut.cuts
    try {
      await store(cut)
    } catch (error) {
      if (!writeNote(cut)) throw error
      return 'tab'
    } finally {
      staying = undefined
    }
    // A draft put away meanwhile is newer than this one.
    if (putAwayLast === putAwayBefore || putAwayLast === draft) note.clear()
    return 'device'
  }

  async function store({ cuts: next, record }: CutDraft): Promise<void> {
    const ids = idsOf(next)
    staying = ids
    for (let attempt = 1; attempt <= 3; attempt++) {
      for (const batch of batches(piecesNotIn(stored, next))) {
        await table.addPieces(key, batch)
        for (const { id } of batch) stored.add(id)
      }
      const missing = await table.commit(key, record, ids)
      if (missing.length === 0) {
        stored = new Set(ids)
        return
      }
      // Another tab removed them, or the browser did.
      for (const id of missing) stored.delete(id)
    }
    throw new Error('Another tab keeps replacing the draft')
  }

  /** True when it fit. */
  function writeNote({ record, cuts: next }: CutDraft): boolean {
    const safe = new Set([...stored].filter((id) => staying?.has(id) !== false))
    const pieces = new Map<string, PieceValue>()
    let weight = 0
    for (const { id, value } of piecesNotIn(safe, next)) {
      const held = value()
      pieces.set(id, held)
      weight += weightOfValue(held)
      if (weight > longestNote) return false
    }
    try {
      note.write({ record, pieces })
      return true
    } catch {
      return false
    }
  }

  return {
    load,
    save,
    putAway(draft) {
      putAwayLast = draft
      writeNote(finished(cutDraft(draft, cuts, newId, now())))
    },
  }
}

/** Of two from the same moment, what is in the tab goes first: it is there only when the table had no time. */
function newestFirst(inTab: Kept | undefined, inTable: Kept | undefined): readonly Kept[] {
  return [inTab, inTable].filter((kept) => kept !== undefined).toSorted((one, other) => other.at - one.at)
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
    const held = value()
    batch.push({ id, value: held })
    weight += weightOfValue(held)
    if (weight < weightAtOnce) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}

const weightAtOnce = 262_144
