import { principalOf } from '../acl.ts'
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
  const { found, except } = inParts(principalsIn(acl, { nameOf, mostNames }))
  return except === '' ? found : `${found}, ${except}`
}

/** The same in two parts: who is kept out begins with “except”, and is empty where nobody is. */
function inParts({ denied, granted }: ReturnType<typeof principalsIn>): {
  readonly found: string
  readonly except: string
} {
  if (denied.everyone) return { found: 'Nobody can find it', except: '' }
  if (granted.everyone && denied.everyoneExceptGuests) {
    return {
      found: 'Only guests of your organization can find it',
      except: but({ ...denied, everyoneExceptGuests: false }),
    }
  }
  const named = listInWords(namesInWords(granted))
  const except = but(denied)
  if (granted.everyone) return { found: 'Everyone in your organization including guests can find it', except }
  if (granted.everyoneExceptGuests && !denied.everyoneExceptGuests) {
    const also = named === '' ? '' : `, and also ${named},`
    return { found: `Everyone in your organization except guests${also} can find it`, except }
  }
  if (named === '') return { found: 'Nobody can find it yet', except: '' }
  return { found: `${named} can find it`, except }
}

/** Who is denied by a list, and who is granted by it and not denied. */
export function principalsIn(
  acl: readonly AclEntry[],
  naming: Naming,
): { readonly denied: Principals; readonly granted: Principals } {
  const [deny, grant] = [new Side(), new Side()]
  const grants: AclEntry[] = []
  // A list may have tens of thousands of entries: it is gone through once, and its grants again once it is known who is denied.
  for (const entry of acl) {
    if (entry.accessType === 'deny') deny.add(entry)
    else grants.push(entry)
  }
  for (const entry of grants) grant.add(entry, deny.keys)
  return { denied: deny.principals(naming), granted: grant.principals(naming) }
}

/** The principals of one side of an access list. */
interface Principals {
  readonly everyone: boolean
  readonly everyoneExceptGuests: boolean
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

/** Collects the principals of one side. */
class Side {
  readonly keys = new Set<string>()
  readonly #everybody = { everyone: false, everyoneExceptGuests: false }
  readonly #kinds = { group: emptyKind(), externalGroup: emptyKind(), user: emptyKind() }

  add(entry: AclEntry, without?: ReadonlySet<string>): void {
    const { kind, key, isSomebody } = principalOf(entry)
    if (kind === 'everyone' || kind === 'everyoneExceptGuests') {
      this.#everybody[kind] = true
      return
    }
    if (!isSomebody || this.keys.has(key) || without?.has(key) === true) return
    this.keys.add(key)
    const found = this.#kinds[kind]
    found.count += 1
    if (found.first.length < mostLookedAt) found.first.push(entry)
  }

  principals(naming: Naming): Principals {
    const { group, externalGroup, user } = this.#kinds
    return {
      ...this.#everybody,
      groups: namedOf(group, naming),
      externalGroups: namedOf(externalGroup, naming),
      people: namedOf(user, naming),
    }
  }
}

interface OfOneKind {
  count: number
  readonly first: AclEntry[]
}

function emptyKind(): OfOneKind {
  return { count: 0, first: [] }
}

function namedOf({ count, first }: OfOneKind, { nameOf, mostNames }: Naming): Named {
  const names: string[] = []
  // One who is left over takes as much room by name as "1 more person".
  const most = count === mostNames + 1 ? count : mostNames
  for (const entry of first) {
    if (names.length === most) break
    const name = nameOf(entry)
    if (name !== undefined) names.push(isolatedName(name))
  }
  return { count, names }
}

/** Of one kind; a line that names more is not read to its end. */
const fewNames = 2

/** Of one kind: the names of the first are looked for, and those of tens of thousands would hold the page up. */
const mostLookedAt = 1000

function but(denied: Principals): string {
  const members = denied.everyoneExceptGuests ? ['everyone who is not a guest'] : []
  const named = listInWords([...members, ...namesInWords(denied)])
  return named === '' ? '' : `except ${named}`
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
