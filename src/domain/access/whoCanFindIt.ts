import { isExternalGroup, isForEverybody, principalKey, standsForSomebody } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { inWords } from '../limits.ts'
import { listInWords } from '../listInWords.ts'
import { isolatedName } from './nameSigns.ts'

/** The name of whom an entry is about, where it is known. */
export type EntryNames = (entry: AclEntry) => string | undefined

/**
 * Who can find an item with this access list, as one sentence without its full stop: by name where names are known, the
 * first of each kind, and by how many there are else.
 * Whoever is named twice counts once, whoever is also denied is not among those who can find it, and an entry for a person or
 * group that is not filled in yet, or not found, stands for nobody. A deny wins over every grant.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-items#access-control-list
 */
export function whoCanFindIt(
  acl: readonly AclEntry[],
  nameOf: EntryNames = () => undefined,
  mostNames = fewNames,
): string {
  const denied = principalsOf(acl, 'deny', { nameOf, mostNames })
  if (denied.everyone) return 'Nobody can find it'
  const granted = principalsOf(acl, 'grant', { nameOf, mostNames }, denied.keys)
  if (granted.everyone && denied.everyoneExceptGuests) {
    return `Only guests of your organization can find it${but({ ...denied, everyoneExceptGuests: false })}`
  }
  const named = listInWords(namesInWords(granted))
  if (granted.everyone) return `Everyone in your organization can find it${but(denied)}`
  if (granted.everyoneExceptGuests && !denied.everyoneExceptGuests) {
    return named === ''
      ? `Everyone in your organization except guests can find it${but(denied)}`
      : `Everyone in your organization except guests, and also ${named}, can find it${but(denied)}`
  }
  if (named === '') return 'Nobody can find it yet'
  return `${named} can find it${but(denied)}`
}

/** The principals of one side of an access list. */
interface Principals {
  readonly everyone: boolean
  readonly everyoneExceptGuests: boolean
  readonly keys: ReadonlySet<string>
  readonly groups: Named
  readonly externalGroups: Named
  readonly people: Named
}

/** How principals are called, and how many of one kind by name. */
interface Naming {
  readonly nameOf: EntryNames
  readonly mostNames: number
}

/** Principals of one kind: how many there are, and the first names among them. */
interface Named {
  readonly count: number
  readonly names: readonly string[]
}

function principalsOf(
  acl: readonly AclEntry[],
  side: AclEntry['accessType'],
  naming: Naming,
  without: ReadonlySet<string> = new Set(),
): Principals {
  const entries = acl.filter(({ accessType }) => accessType === side)
  const named = entries.filter((entry) => !isForEverybody(entry) && standsForSomebody(entry))
  const byKey = new Map(named.map((entry) => [principalKey(entry), entry]))
  for (const key of without) byKey.delete(key)
  const each = [...byKey.values()]
  return {
    everyone: entries.some(({ type }) => type === 'everyone'),
    everyoneExceptGuests: entries.some(({ type }) => type === 'everyoneExceptGuests'),
    keys: new Set(byKey.keys()),
    groups: namedOf(
      each.filter((entry) => entry.type === 'group' && !isExternalGroup(entry)),
      naming,
    ),
    externalGroups: namedOf(each.filter(isExternalGroup), naming),
    people: namedOf(
      each.filter(({ type }) => type === 'user'),
      naming,
    ),
  }
}

function namedOf(entries: readonly AclEntry[], { nameOf, mostNames }: Naming): Named {
  const names: string[] = []
  for (const entry of entries.slice(0, mostLookedAt)) {
    if (names.length === mostNames) break
    const name = nameOf(entry)
    if (name !== undefined) names.push(isolatedName(name))
  }
  return { count: entries.length, names }
}

/** Of one kind; a line that names more is not read to its end. */
const fewNames = 2

/** Of one kind: the names of the first are looked for, and those of tens of thousands would hold the page up. */
const mostLookedAt = 1000

function but(denied: Principals): string {
  const members = denied.everyoneExceptGuests ? ['everyone who is not a guest'] : []
  const named = listInWords([...members, ...namesInWords(denied)])
  return named === '' ? '' : `, except ${named}`
}

function namesInWords({ groups, externalGroups, people }: Principals): readonly string[] {
  return [
    ...inWordsOf(groups, 'group', 'groups'),
    ...inWordsOf(externalGroups, 'connector group', 'connector groups'),
    ...inWordsOf(people, 'person', 'people'),
  ]
}

function inWordsOf({ count, names }: Named, one: string, several: string): readonly string[] {
  const rest = count - names.length
  if (rest === 0) return names
  const kind = rest === 1 ? one : several
  return [...names, names.length === 0 ? `${inWords(rest)} ${kind}` : `${inWords(rest)} more ${kind}`]
}
