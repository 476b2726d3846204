import { useMemo } from 'react'
import { principalTextKey } from '../domain/directory/principalText.ts'
import type { PrincipalRef } from '../graph/directory/resolvePrincipals.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import { live } from '../ui/live.ts'
import {
  type Directory,
  type DirectoryPermission,
  type DirectoryRefusal,
  nameOf,
  noDirectory,
  type PrincipalNames,
} from './directory.ts'
import { browserDirectoryAccounts, type DirectoryAccounts } from './directoryAccounts.ts'
import type { NameKeeper, NameKeeperParts } from './nameKeeper.ts'

interface DeviceDirectoryParts {
  readonly client: GraphClient
  /** Whose it is: Graph, tenant and user in one text. */
  readonly owner: string
  readonly tenantId: string
  readonly accounts?: DirectoryAccounts
  readonly loadKeeper?: (parts: NameKeeperParts) => Promise<NameKeeper>
}

/** The directory of one account. What it takes to read it is loaded when it is first used. */
export function deviceDirectory({
  client,
  owner,
  tenantId,
  accounts = browserDirectoryAccounts,
  loadKeeper = loadDeviceKeeper,
}: DeviceDirectoryParts): Directory {
  const names = live<PrincipalNames>(new Map())
  const permission = live<DirectoryPermission>({ kind: accounts.has(owner) ? 'allowed' : 'unasked' })
  let wanted = new Map<string, PrincipalRef>()
  let isPlanned = false
  let loading: Promise<NameKeeper> | undefined

  const keeper = (): Promise<NameKeeper> => {
    loading ??= loadKeeper({ client, tenant: `${client.baseUrl} ${tenantId}`, names, onAnswer })
    loading.catch(() => (loading = undefined))
    return loading
  }

  function onAnswer(error: GraphError | undefined): void {
    if (error === undefined) {
      if (permission.get().kind === 'allowed') return
      accounts.add(owner)
      permission.set({ kind: 'allowed' })
      plan()
    } else if (isRefusal(error)) {
      accounts.remove(owner)
      permission.set({ kind: 'notAllowed', error })
    }
  }

  /** All that is wanted in one task goes together. */
  function plan(): void {
    if (isPlanned || wanted.size === 0 || permission.get().kind !== 'allowed') return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      const refs = [...wanted.values()]
      wanted = new Map()
      // Without a network the part cannot be loaded: whoever wants a name again tries again.
      keeper().then(
        (loaded) => void loaded.ask(refs),
        () => undefined,
      )
    }, 0)
  }

  function want(refs: readonly PrincipalRef[]): void {
    for (const ref of refs) if (nameOf(names.get(), ref.text) === undefined) wanted.set(principalTextKey(ref.text), ref)
    plan()
  }

  return {
    owner,
    names,
    permission,
    want,
    wantAgain() {
      const open = [...names.get()].filter(([, name]) => name.kind === 'unreadable').map(([text]) => ({ text }))
      names.set(new Map([...names.get()].filter(([, name]) => name.kind !== 'unreadable')))
      want(open)
    },
    remember: (principals) => void keeper().then((loaded) => loaded.remember(principals), ignored),
    find: (text, options) =>
      keeper().then(
        (loaded) => loaded.find(text, options),
        () => ({ kind: 'error', error: notLoaded }),
      ),
    resolve: (refs, options) =>
      keeper().then(
        (loaded) => loaded.resolve(refs, options),
        () => refs.map(() => ({ kind: 'unreadable', error: notLoaded })),
      ),
  }
}

/** The directory of whoever is signed in; `owner` is undefined for nobody. */
export function useDeviceDirectory(
  client: GraphClient,
  owner: string | undefined,
  tenantId: string | undefined,
): Directory {
  return useMemo(
    () => (owner === undefined || tenantId === undefined ? noDirectory : deviceDirectory({ client, owner, tenantId })),
    [client, owner, tenantId],
  )
}

async function loadDeviceKeeper(parts: NameKeeperParts): Promise<NameKeeper> {
  const { deviceNameKeeper } = await import('./deviceNameKeeper.ts')
  return deviceNameKeeper(parts)
}

// The part that reads the directory comes over the same network as its answers.
const notLoaded: GraphError = { kind: 'offlineOrBlocked', message: 'A part of the editor could not be loaded.' }

function isRefusal(error: GraphError): error is DirectoryRefusal {
  return error.kind === 'consentNeeded' || error.kind === 'forbidden'
}

function ignored(): void {
  // A name that is not kept is asked for next time.
}
