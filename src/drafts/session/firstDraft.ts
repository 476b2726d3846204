import { idle } from '../../ui/idle.ts'
import type { DraftRepository } from '../store/draftRepository.ts'
import type { DraftTable } from '../store/draftTable.ts'
import { backupIdOf, type TabBackupStore } from '../tabs/tabBackup.ts'
import type { TabMemoryStore } from '../tabs/tabMemory.ts'
import { firstDraftIds, isAllowed } from './chooseDraft.ts'
import type { Begun } from './formDraft.ts'

/** Where the draft that a page begins with is looked for. */
export interface FirstDraftParts {
  readonly table: DraftTable
  readonly backup: TabBackupStore
  readonly memory: TabMemoryStore
  readonly repository: DraftRepository
}

/** What the search asks of the session. */
export interface FirstDraftHooks {
  /** Whose drafts are looked for. */
  readonly owner: () => string
  /** Which draft is in the form. */
  readonly openId: () => string
  /** True while the form has nothing that could get lost, and nobody is at it. */
  readonly isAtRest: () => boolean
  /** Puts a stored draft into the form, if it may still come once it is read; answers whether it is there. */
  readonly load: (id: string, mayCome: () => boolean) => Promise<boolean>
  /** Puts an item into the form that has only begun. */
  readonly begin: (begun: Begun) => void
  /** Asks for the lock of the empty draft in the form, unless another one came into it. */
  readonly askForEmpty: () => void
}

/** Finds the draft that a page begins with. */
export interface FirstDraft {
  /** Looks before the form is drawn. False when the draft that this tab had is gone. */
  readonly begin: () => Promise<boolean>
  /** Opens the one this tab had, or the latest that this user may see, after those named; false when there is none. */
  readonly open: (user: string, before?: readonly string[], mayCome?: () => boolean) => Promise<boolean>
  /** Looks again behind a form that is drawn already: nothing comes over what somebody types. */
  readonly openLater: () => Promise<void>
}

/** The search over these parts. */
export function createFirstDraft(parts: FirstDraftParts, hooks: FirstDraftHooks): FirstDraft {
  const { table, backup, memory, repository } = parts
  const { owner, isAtRest } = hooks

  async function open(user: string, before: readonly string[] = [], mayCome = () => true): Promise<boolean> {
    const heads = await repository.list(user).catch(() => [])
    for (const id of [...before, ...firstDraftIds(memory.get(), heads, user, memory.lastDraft())]) {
      if (!mayCome()) return false
      if (await hooks.load(id, mayCome)) return true
    }
    return false
  }

  async function openLater(): Promise<void> {
    if (!isAtRest()) return
    await repository.tidy().catch(() => undefined)
    await open(owner(), [], isAtRest)
  }

  async function begin(): Promise<boolean> {
    const { draftId, owner: had = '', signedOut = false, begun } = memory.get()
    if (signedOut) {
      // The page after a sign-out shows nothing, not even what belongs to nobody.
      memory.change({ signedOut: undefined })
      hooks.askForEmpty()
      return true
    }
    const inBackup = backupIdOf(backup.read())
    if (begun !== undefined && inBackup === undefined && isAllowed(begun.owner, owner())) {
      hooks.begin({ ...begun, schema: undefined })
      return true
    }
    if (draftId === undefined && inBackup === undefined && !table.mayHaveAny()) {
      // A first visit: neither its form nor the first paint of it waits for the database.
      void idle(1000).then(() => {
        hooks.askForEmpty()
        void openLater()
      })
      return true
    }
    await repository.tidy().catch(() => undefined)
    // Where the database is denied, the backup is all there is.
    const isMine = inBackup !== undefined && (inBackup !== draftId || isAllowed(had, owner()))
    if (!(await open(owner(), isMine ? [inBackup] : []))) hooks.askForEmpty()
    if (draftId === undefined || !isAllowed(had, owner()) || hooks.openId() === draftId) return true
    return (await table.heads().catch(() => undefined)) === undefined
  }

  return { begin, open, openLater }
}
