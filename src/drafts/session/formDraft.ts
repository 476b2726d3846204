import { emptyDraft, type ItemDraft, isUntouched } from '../../domain/itemDraft.ts'
import { type Live, live } from '../../ui/live.ts'
import {
  createDraftStore,
  type DraftStore,
  type LoadedDraft,
  type SaveWith,
  type StoreParts,
} from '../store/draftStore.ts'
import type { TabMemoryStore } from '../tabs/tabMemory.ts'
import { isSameWork } from './sameWork.ts'

/** The draft that is in the form. Whenever `serial` is another number, the form is to be made anew from it. */
export interface OpenDraft extends LoadedDraft {
  readonly id: string
  readonly serial: number
  /** The connection that a new item took over from the one before; empty for none. That alone is nothing to save. */
  readonly begunIn: string
}

/** What a new item takes over from the one before: where it goes, and what its fields follow. */
export interface Begun extends Pick<SaveWith, 'schema' | 'apiVersion'> {
  readonly connectionId: string
}

/** Where the draft in the form is stored. `owner` is undefined as long as it is stored nowhere. */
export interface StoredAs {
  readonly id: string
  readonly store: DraftStore
  readonly owner: string | undefined
}

/** The draft in the form: where it is stored, whose it is, and what the form has of it now. */
export interface FormDraft {
  readonly opened: Live<OpenDraft>
  readonly storedAs: () => StoredAs
  /** The draft as the form has it. */
  readonly latest: () => ItemDraft
  /** What is saved with it: what came with it when it was put there, until the form says otherwise. */
  readonly beside: () => SaveWith
  /** True when the form has something that was not in the draft as it was put there. */
  readonly isChanged: () => boolean
  /** True while the form has nothing that could get lost. */
  readonly isUntouched: () => boolean
  /** The same, and nobody began an item in it: a stored draft may come into its place. */
  readonly isEmpty: () => boolean
  /** Whose the draft is, or whose item it was before one that has only begun; undefined while it is nobody's business. */
  readonly owner: () => string | undefined
  /**
   * Takes what the form has now. `isWork`: it is not what the form had before; `isToSave`: it is neither what was loaded nor
   * an empty draft. The form aligns a draft to its schema by itself, and that is nothing to save.
   */
  readonly take: (draft: ItemDraft, beside: SaveWith) => { readonly isWork: boolean; readonly isToSave: boolean }
  /** Puts a stored draft into the form. */
  readonly put: (id: string, store: DraftStore, loaded: LoadedDraft) => void
  /** Puts a draft into the form that is empty but for what it begins with, with a new id. */
  readonly putEmpty: (begun?: Begun) => void
  /** What is in the form goes on as another draft of this name, which is stored nowhere yet. */
  readonly becomeCopy: (name: string) => void
  /** The draft is stored, and it is this user's. */
  readonly belongsTo: (owner: string) => void
}

/** An empty form. `user` says who works in it, and `takesOver` whether a draft of nobody becomes theirs with a change. */
export function createFormDraft(
  parts: StoreParts & { readonly memory: TabMemoryStore },
  user: () => string,
  takesOver: () => boolean,
): FormDraft {
  const { newId, memory } = parts
  let storedAs: StoredAs = nowhere('')
  let latest: ItemDraft = emptyDraft
  /** What was loaded, until the form has something else. */
  let loadedAs: ItemDraft | undefined
  let beside = besideOf(nothingLoaded)
  const opened = live<OpenDraft>({ ...nothingLoaded, id: storedAs.id, serial: 0, begunIn: '' })
  /** Who began the item in the form. */
  let begunBy: string | undefined

  function nowhere(name: string): StoredAs {
    const id = newId()
    return { id, store: createDraftStore({ id, name, owner: user, takesOver }, parts), owner: undefined }
  }

  function isNothing(draft: ItemDraft): boolean {
    return storedAs.owner === undefined && isUntouched(draft, opened.get().begunIn)
  }

  function show(next: StoredAs, loaded: LoadedDraft, begunIn = ''): void {
    storedAs = next
    begunBy = begunIn === '' ? undefined : user()
    latest = loaded.draft
    beside = besideOf(loaded)
    loadedAs = next.owner === undefined ? undefined : loaded.draft
    memory.change({ draftId: next.owner === undefined ? undefined : next.id, owner: next.owner })
    opened.set({ ...loaded, id: next.id, serial: opened.get().serial + 1, begunIn })
    rememberBegun(loaded.apiVersion)
  }

  // For a reload, and the way to a consent page and back: stored it is nowhere.
  function rememberBegun(apiVersion: SaveWith['apiVersion']): void {
    const { begunIn: connectionId } = opened.get()
    memory.change({ begun: begunBy === undefined ? undefined : { connectionId, apiVersion, owner: begunBy } })
  }

  return {
    opened,
    storedAs: () => storedAs,
    latest: () => latest,
    beside: () => beside,
    isChanged: () => !isSameWork(latest, opened.get().draft),
    isUntouched: () => isNothing(latest),
    isEmpty: () => begunBy === undefined && isNothing(latest),
    owner: () => storedAs.owner ?? (isNothing(latest) ? begunBy : undefined),
    take(draft, saveWith) {
      const isWork = !isSameWork(draft, latest)
      latest = draft
      beside = saveWith
      if (loadedAs !== undefined && isSameWork(draft, loadedAs)) return { isWork, isToSave: false }
      if (isNothing(draft)) {
        if (begunBy !== undefined) rememberBegun(saveWith.apiVersion)
        return { isWork, isToSave: false }
      }
      loadedAs = undefined
      return { isWork, isToSave: true }
    },
    put: (id, store, loaded) => show({ id, store, owner: loaded.head?.owner ?? '' }, loaded),
    putEmpty(begun) {
      if (begun === undefined) return show(nowhere(''), nothingLoaded)
      const { connectionId, ...follows } = begun
      return show(nowhere(''), { ...nothingLoaded, ...follows, draft: { ...emptyDraft, connectionId } }, connectionId)
    },
    becomeCopy(name) {
      storedAs = nowhere(name)
      loadedAs = undefined
      opened.set({ ...opened.get(), id: storedAs.id, head: undefined })
    },
    belongsTo(owner) {
      storedAs = { ...storedAs, owner }
      begunBy = undefined
      memory.change({ draftId: storedAs.id, owner, begun: undefined })
    },
  }
}

const nothingLoaded: LoadedDraft = { draft: emptyDraft, lost: [], schema: undefined, head: undefined, isFromTab: false }

function besideOf({ head, schema, apiVersion }: LoadedDraft): SaveWith {
  return { byteLength: head?.byteLength ?? 0, schema, apiVersion }
}
