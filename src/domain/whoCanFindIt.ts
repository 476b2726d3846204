import { isExternalGroup, principalKey } from './acl.ts'
import type { AclEntry } from './externalItem.ts'
import { inWords } from './limits.ts'

/**
 * Who can find an item with this access list, as one sentence without its full stop: by how many there are of each kind.
 * Whoever is named twice counts once, whoever is also denied is not among those who can find it, and an entry for a person or
 * group that is not filled in yet stands for nobody. A deny wins over every grant.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-items#access-control-list
 */
export function whoCanFindIt(acl: readonly AclEntry[]): string {
  const denied = principalsOf(acl, 'deny')
  if (denied.everyone) return 'Nobody can find it'
  const granted = principalsOf(acl, 'grant', denied.keys)
  if (granted.everyone && denied.everyoneExceptGuests) {
    return `Only guests of your organization can find it${but({ ...denied, everyoneExceptGuests: false })}`
  }
  const named = listInWords(countsInWords(granted))
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
  readonly groups: number
  readonly externalGroups: number
  readonly people: number
}

function principalsOf(
  acl: readonly AclEntry[],
  side: AclEntry['accessType'],
  without: ReadonlySet<string> = new Set(),
): Principals {
  const entries = acl.filter(({ accessType }) => accessType === side)
  const named = entries.filter(
    ({ type, value }) => value !== '' && type !== 'everyone' && type !== 'everyoneExceptGuests',
  )
  const byKey = new Map(named.map((entry) => [principalKey(entry), entry]))
  for (const key of without) byKey.delete(key)
  const each = [...byKey.values()]
  const externalGroups = each.filter(isExternalGroup).length
  const people = each.filter(({ type }) => type === 'user').length
  return {
    everyone: entries.some(({ type }) => type === 'everyone'),
    everyoneExceptGuests: entries.some(({ type }) => type === 'everyoneExceptGuests'),
    keys: new Set(byKey.keys()),
    groups: each.length - externalGroups - people,
    externalGroups,
    people,
  }
}

function but(denied: Principals): string {
  const members = denied.everyoneExceptGuests ? ['everyone who is not a guest'] : []
  const named = listInWords([...members, ...countsInWords(denied)])
  return named === '' ? '' : `, except ${named}`
}

function countsInWords({ groups, externalGroups, people }: Principals): readonly string[] {
  return [
    counted(groups, 'group', 'groups'),
    counted(externalGroups, 'connector group', 'connector groups'),
    counted(people, 'person', 'people'),
  ].filter((each) => each !== '')
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${inWords(count)} ${count === 1 ? one : several}`
}

function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
