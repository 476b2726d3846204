import { principalTextKey } from '../domain/directory/principalText.ts'
import type { PrincipalRef } from '../graph/directory/resolvePrincipals.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { LiveSource } from '../ui/live.ts'
import { type Directory, type DirectoryPermission, type DirectoryRefusal, nameOf } from './directory.ts'
import type { NameKeeper, NameKeeperParts } from './nameKeeper.ts'
import { rememberAccount } from './rememberAccount.ts'

/** What a directory does once what reads it is loaded. */
export interface DirectoryReader extends Pick<Directory, 'wantAgain' | 'remember' | 'find' | 'resolve'> {
  /** Asks for the names that wait, all that come to wait in this task in one go. */
  readonly askWaiting: () => void
}

export interface DirectoryReaderParts extends Omit<NameKeeperParts, 'onAnswer'> {
  readonly owner: string
  readonly permission: LiveSource<DirectoryPermission>
  /** Names that are wanted, as often as they are; what is asked for goes out of it. */
  readonly waiting: PrincipalRef[]
}

/** Reads the directory, and keeps in mind whether this account may. */
export function createDirectoryReader(
  { owner, permission, waiting, ...parts }: DirectoryReaderParts,
  createKeeper: (parts: NameKeeperParts) => NameKeeper,
  remember = rememberAccount,
): DirectoryReader {
  const { names } = parts
  const { ask, ...keeper } = createKeeper({ ...parts, onAnswer })
  let isPlanned = false

  function onAnswer(error: GraphError | undefined): void {
    if (error === undefined) {
      if (permission.get().kind === 'allowed') return
      remember(owner, true)
      permission.set({ kind: 'allowed' })
      askWaiting()
    } else if (isRefusal(error)) {
      remember(owner, false)
      permission.set({ kind: 'notAllowed', error })
    }
  }

  function askWaiting(): void {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      const wanted = new Map(waiting.splice(0).map((ref) => [principalTextKey(ref.text), ref]))
      const unnamed = [...wanted.values()].filter(({ text }) => nameOf(names.get(), text) === undefined)
      if (unnamed.length > 0) void ask(unnamed)
    }, 0)
  }

  return {
    ...keeper,
    askWaiting,
    wantAgain() {
      const [open, others] = [names.get(), new Map(names.get())]
      for (const [text, { kind }] of open) {
        if (kind !== 'unreadable') continue
        others.delete(text)
        waiting.push({ text })
      }
      names.set(others)
      askWaiting()
    },
  }
}

function isRefusal(error: GraphError): error is DirectoryRefusal {
  return error.kind === 'consentNeeded' || error.kind === 'forbidden'
}
