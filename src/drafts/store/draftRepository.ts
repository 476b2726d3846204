import type { TabBackupStore } from '../tabs/tabBackup.ts'
import type { FiledDraft } from './draftFile.ts'
import { draftName, headFactsOf, readDraftHead } from './draftHead.ts'
import { createDraftStore, type StoreParts } from './draftStore.ts'
import type { DraftHead } from './formats.ts'
import { readSaved } from './readSaved.ts'
import { savedDraftOf } from './savedDraft.ts'

/** All drafts of this device, as a list sees them. Everything rejects where the browser denies its database. */
export interface DraftRepository {
  /** The heads of this user's drafts and of those that belong to nobody, the latest first. */
  readonly list: (owner: string) => Promise<readonly DraftHead[]>
  /** True when there are drafts of an account that this user does not see. */
  readonly hasHidden: (owner: string) => Promise<boolean>
  readonly rename: (id: string, name: string) => Promise<void>
  /** Copies a draft as it was last saved. Answers the id of the copy. */
  readonly duplicate: (id: string) => Promise<string>
  /** Takes a draft out of the list. It can be put back for a while. */
  readonly remove: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  /** Makes the drafts that belong to nobody this user's, or only one of them. */
  readonly adopt: (owner: string, only?: string) => Promise<void>
  /** Reads a draft for a file; undefined when it is gone. */
  readonly read: (id: string) => Promise<FiledDraft | undefined>
  /** Adds drafts from a file, each as a new one. Answers their ids. */
  readonly add: (drafts: readonly FiledDraft[], owner: string) => Promise<readonly string[]>
  /** Gives a head to the draft of an earlier version, and removes for good what was deleted a while ago. */
  readonly tidy: () => Promise<void>
}

/** The repository of a table. */
export function createDraftRepository(parts: Omit<StoreParts, 'backup'>): DraftRepository {
  const { table, now, newId } = parts
  const storeOf = (id: string, name = '', owner = '') =>
    createDraftStore({ id, name, owner: () => owner }, { ...parts, backup: noBackup })

  async function heads(): Promise<readonly DraftHead[]> {
    const read = (await table.heads()).map(readDraftHead)
    return read.filter((head) => head !== undefined).toSorted((one, other) => other.at - one.at)
  }

  function changeHead(id: string, change: (head: DraftHead) => DraftHead): Promise<void> {
    return table.changeHead(id, (stored) => {
      const head = readDraftHead(stored)
      return head && change(head)
    })
  }

  async function nameEarlier(id: string): Promise<void> {
    const record = await table.record(id)
    const found = readSaved(record)
    if (found === undefined) return
    const draft = found.kind === 'whole' ? found.draft : found.record
    const title = found.kind === 'whole' ? headFactsOf(found.draft).title : ''
    const text = JSON.stringify(record)
    const pieces = found.kind === 'whole' ? [] : [...text.matchAll(/"length":(\d+)/g)]
    const byteLength = pieces.reduce((sum, [, length]) => sum + Number(length), text.length)
    const { connectionId, itemId } = draft
    const rest = { title, connectionId, itemId, owner: '', at: found.at || now(), byteLength, writer: '' }
    await table.changeHead(id, () => ({ format: 1, id, name: '', ...rest }))
  }

  return {
    list: async (owner) =>
      (await heads()).filter((head) => head.removedAt === undefined && (head.owner === owner || head.owner === '')),
    hasHidden: async (owner) =>
      (await heads()).some((head) => head.removedAt === undefined && head.owner !== owner && head.owner !== ''),
    rename: (id, name) => changeHead(id, (head) => ({ ...head, name: name.trim() })),
    async duplicate(id) {
      const head = readDraftHead(await table.head(id))
      if (head === undefined) throw new Error('This draft is gone')
      const copy = { ...head, id: newId(), name: `Copy of ${draftName(head)}`, at: now(), writer: '' }
      await table.copy(id, copy)
      return copy.id
    },
    remove: (id) => changeHead(id, (head) => ({ ...head, removedAt: now() })),
    restore: (id) => changeHead(id, (head) => ({ ...head, removedAt: undefined })),
    async adopt(owner, only) {
      for (const { id, owner: present } of await heads()) {
        if (present === '' && (only ?? id) === id) await changeHead(id, (head) => ({ ...head, owner }))
      }
    },
    async read(id) {
      const loaded = await storeOf(id).load()
      if (loaded === undefined) return undefined
      const { draft, schema, apiVersion } = loaded
      return { name: loaded.head?.name ?? '', draft, schema, apiVersion }
    },
    async add(drafts, owner) {
      const ids: string[] = []
      for (const { name, draft, schema, apiVersion, length } of drafts) {
        const id = newId()
        const byteLength = length ?? JSON.stringify(savedDraftOf(draft)).length
        await storeOf(id, name, owner).save(draft, { byteLength, schema, apiVersion })
        // Whoever opens it may write it.
        await changeHead(id, (head) => ({ ...head, writer: '' }))
        ids.push(id)
      }
      return ids
    },
    async tidy() {
      for (const id of await table.headless()) await nameEarlier(id)
      for (const { id, removedAt } of await heads()) {
        if (removedAt !== undefined && now() - removedAt > undoMilliseconds) await table.remove(id)
      }
    },
  }
}

const undoMilliseconds = 3_600_000

/** Drafts that are not open have nothing in the tab; without room they are refused. */
const noBackup: TabBackupStore = {
  read: () => undefined,
  write: () => {
    throw new Error('Only the open draft is put away in the tab')
  },
  clear: () => undefined,
}
