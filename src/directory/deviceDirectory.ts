import { useMemo } from 'react'
import type { FoundPrincipals } from '../graph/directory/findPrincipals.ts'
import type { PrincipalRef, ResolvedPrincipal } from '../graph/directory/resolvePrincipals.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { Reading } from '../graph/jsonAnswer.ts'
import { live } from '../ui/live.ts'
import type { Directory, DirectoryPermission, PrincipalNames } from './directory.ts'
import { hasReadDirectory } from './directoryAccounts.ts'
import type { DirectoryReader, DirectoryReaderParts } from './directoryReader.ts'

interface DeviceDirectoryParts {
  readonly client: GraphClient
  /** Whose it is: Graph, tenant and user in one text; empty for nobody, whom Graph tells nothing. */
  readonly owner: string
  readonly tenantId: string
  readonly hasRead?: (owner: string) => boolean
  readonly load?: (parts: DirectoryReaderParts) => Promise<DirectoryReader>
}

/** The directory of one account. What reads it is loaded when it is first used. */
export function deviceDirectory({
  client,
  owner,
  tenantId,
  hasRead = hasReadDirectory,
  load = loadReader,
}: DeviceDirectoryParts): Directory {
  const names = live<PrincipalNames>(new Map())
  const permission = live<DirectoryPermission>({ kind: hasRead(owner) ? 'allowed' : 'unasked' })
  const waiting: PrincipalRef[] = []
  const tenant = `${client.baseUrl} ${tenantId}`
  let loading: Promise<DirectoryReader> | undefined

  // What cannot be loaded now is loaded when it is next wanted: it comes over the same network as the answers of Graph.
  function read<Answer>(
    act: (reader: DirectoryReader) => Answer | Promise<Answer>,
    otherwise: Answer,
  ): Promise<Answer> {
    loading ??= load({ client, owner, tenant, names, permission, waiting })
    return loading.then(act, () => {
      loading = undefined
      return otherwise
    })
  }

  const askWaiting = () => void read((reader) => reader.askWaiting(), undefined)

  return {
    owner,
    names,
    permission,
    want(refs) {
      waiting.push(...refs)
      if (permission.get().kind === 'allowed') askWaiting()
    },
    askWaiting,
    wantAgain: () => void read((reader) => reader.wantAgain(), undefined),
    remember: (principals) => void read((reader) => reader.remember(principals), undefined),
    find: (text, options) =>
      read<Reading<FoundPrincipals>>((reader) => reader.find(text, options), { kind: 'error', error: notLoaded }),
    resolve: (refs, options) =>
      read<readonly ResolvedPrincipal[]>(
        (reader) => reader.resolve(refs, options),
        refs.map(() => ({ kind: 'unreadable', error: notLoaded })),
      ),
  }
}

/** The directory of whoever is signed in. */
export function useDeviceDirectory(client: GraphClient, owner = '', tenantId = ''): Directory {
  return useMemo(() => deviceDirectory({ client, owner, tenantId }), [client, owner, tenantId])
}

async function loadReader(parts: DirectoryReaderParts): Promise<DirectoryReader> {
  return (await import('./deviceDirectoryReader.ts')).deviceDirectoryReader(parts)
}

const notLoaded: GraphError = { kind: 'offlineOrBlocked', message: 'A part of the editor could not be loaded.' }
