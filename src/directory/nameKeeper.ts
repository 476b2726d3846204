import { type DirectoryPrincipal, withKnownDetails } from '../domain/directory/directoryPrincipal.ts'
import { principalTextKey } from '../domain/directory/principalText.ts'
import { findPrincipals } from '../graph/directory/findPrincipals.ts'
import { type PrincipalRef, type ResolvedPrincipal, resolvePrincipals } from '../graph/directory/resolvePrincipals.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { LiveSource } from '../ui/live.ts'
import type { Directory, PrincipalName, PrincipalNames } from './directory.ts'
import { type NameTable, type RememberedName, readRememberedName } from './nameTable.ts'

/** What a directory is read and remembered with. */
export interface NameKeeper extends Pick<Directory, 'remember' | 'find' | 'resolve'> {
  /** Finds the names of object IDs, first on the device, then in Graph. */
  readonly ask: (refs: readonly PrincipalRef[]) => Promise<void>
}

export interface NameKeeperParts {
  readonly client: GraphClient
  /** Whose names these are: Graph and the tenant in one text. */
  readonly tenant: string
  readonly names: LiveSource<PrincipalNames>
  /** Hears of each answer of Graph: undefined when the directory could be read. */
  readonly onAnswer: (error: GraphError | undefined) => void
}

// After a day somebody may have another name, or be gone.
const freshMilliseconds = 24 * 60 * 60_000
const mostRemembered = 5000

/** Reads names from Graph, and keeps them in a table. A device that keeps nothing is no obstacle. */
export function createNameKeeper({
  client,
  tenant,
  names,
  onAnswer,
  table,
  now,
}: NameKeeperParts & { readonly table: NameTable; readonly now: () => number }): NameKeeper {
  let loading: Promise<ReadonlyMap<string, number>> | undefined
  const asked = new Set<string>()

  /** Puts what the device remembers among the names, once; gives when each was seen. */
  function remembered(): Promise<ReadonlyMap<string, number>> {
    loading ??= table.names(tenant).then(
      (stored) => {
        const known = stored.flatMap((each) => readRememberedName(each) ?? []).toSorted((a, b) => b.seenAt - a.seenAt)
        const tooMany = known.splice(mostRemembered).map(({ principal }) => principal.id)
        if (tooMany.length > 0) table.remove(tenant, tooMany).catch(ignored)
        tell(
          known
            .filter(({ principal }) => names.get().get(principal.id)?.kind !== 'known')
            .map(({ principal }) => [principal.id, { kind: 'known', principal }]),
        )
        return new Map(known.map(({ principal, seenAt }) => [principal.id, seenAt]))
      },
      () => new Map(),
    )
    return loading
  }

  function tell(changes: readonly (readonly [id: string, name: PrincipalName])[]): void {
    if (changes.length > 0) names.set(new Map([...names.get(), ...changes]))
  }

  function remember(told: readonly DirectoryPrincipal[]): void {
    if (told.length === 0) return
    const principals = told.map((principal) => {
      const before = names.get().get(principal.id)
      return withKnownDetails(principal, before?.kind === 'known' ? before.principal : undefined)
    })
    tell(principals.map((principal) => [principal.id, { kind: 'known', principal }]))
    for (const { id } of principals) asked.add(id)
    const seenAt = now()
    table
      .put(
        tenant,
        principals.map((principal): RememberedName => ({ principal, seenAt })),
      )
      .catch(ignored)
  }

  function hear(results: readonly ResolvedPrincipal[]): void {
    const isRead = results.some((result) => result.kind !== 'unreadable')
    const failed = results.find((result) => result.kind === 'unreadable')
    if (isRead) onAnswer(undefined)
    else if (failed !== undefined) onAnswer(failed.error)
  }

  /** Names that are shown already stay while they cannot be read anew; one that is gone is forgotten. */
  function take(refs: readonly PrincipalRef[], results: readonly ResolvedPrincipal[]): void {
    remember(foundAmong(results))
    const gone: string[] = []
    const changes = refs.flatMap(({ text }, index): [string, PrincipalName][] => {
      const [id, result] = [principalTextKey(text), results[index]]
      if (result?.kind === 'unknown') {
        gone.push(id)
        return [[id, { kind: 'unknown' }]]
      }
      if (result?.kind !== 'unreadable') return []
      asked.delete(id)
      return names.get().get(id)?.kind === 'known' ? [] : [[id, result]]
    })
    if (gone.length > 0) table.remove(tenant, gone).catch(ignored)
    tell(changes)
  }

  async function ask(wanted: readonly PrincipalRef[]): Promise<void> {
    const seen = await remembered()
    const open = wanted.filter(({ text }) => {
      const seenAt = seen.get(principalTextKey(text))
      return !asked.has(principalTextKey(text)) && (seenAt === undefined || now() - seenAt > freshMilliseconds)
    })
    if (open.length === 0) return
    for (const { text } of open) asked.add(principalTextKey(text))
    tell(
      open
        .filter(({ text }) => !names.get().has(principalTextKey(text)))
        .map(({ text }) => [principalTextKey(text), { kind: 'asking' }]),
    )
    const ofOtherKind: PrincipalRef[] = []
    await resolvePrincipals(client, open, {
      onPart(from, part) {
        hear(part)
        const [refs, results]: [PrincipalRef[], ResolvedPrincipal[]] = [[], []]
        for (const [index, ref] of open.slice(from, from + part.length).entries()) {
          const result = part[index]
          if (result === undefined) continue
          // An entry may say user of what is a group: that is not the same as unknown.
          if (result.kind === 'unknown' && ref.kind !== undefined) ofOtherKind.push(ofOther(ref.text, ref.kind))
          else {
            refs.push(ref)
            results.push(result)
          }
        }
        take(refs, results)
      },
    })
    await resolvePrincipals(client, ofOtherKind, {
      onPart(from, part) {
        hear(part)
        take(ofOtherKind.slice(from, from + part.length), part)
      },
    })
  }

  return {
    ask,
    remember,
    async find(text, options) {
      const reading = await findPrincipals(client, text, options)
      onAnswer(reading.kind === 'error' ? reading.error : undefined)
      return reading
    },
    async resolve(refs, options) {
      const results = await resolvePrincipals(client, refs, options)
      // Being refused more than names says nothing of names.
      if (options.detail !== 'full') hear(results)
      remember(foundAmong(results))
      return results
    },
  }
}

function foundAmong(results: readonly ResolvedPrincipal[]): readonly DirectoryPrincipal[] {
  return results.flatMap((result) => (result.kind === 'found' ? [result.principal] : []))
}

function ofOther(text: string, kind: DirectoryPrincipal['kind']): PrincipalRef {
  return { text, kind: kind === 'user' ? 'group' : 'user' }
}

function ignored(): void {
  // A device that keeps nothing asks Graph again next time.
}
