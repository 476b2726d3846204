import { type ScopeName, scopeNameOf } from './scopes.ts'

/**
 * What an item usually needs beyond the sign-in: who may find it, by name, and whether it is found. Who grants these once
 * is not asked again; what reaches into connections of other apps is not among them.
 */
export const everydayScopes: readonly ScopeName[] = [
  'User.ReadBasic.All',
  'Group.ReadBasic.All',
  'GroupMember.ReadBasic.All',
  'ExternalItem.Read.All',
  'SensitivityLabel.Read',
]

const everydayUses: ReadonlyMap<string, string> = new Map<ScopeName, string>([
  ['User.ReadBasic.All', 'names of people'],
  ['Group.ReadBasic.All', 'names of groups'],
  ['GroupMember.ReadBasic.All', 'who is in a group'],
  ['ExternalItem.Read.All', 'searching as you'],
  ['SensitivityLabel.Read', 'sensitivity labels'],
])

/** What an everyday permission is for, in a few words for a list; undefined for another one. */
export function everydayUseOf(scope: string): string | undefined {
  return everydayUses.get(scopeNameOf(scope))
}

/**
 * The full names of all that everyday work needs, where the ones asked for are among them and are not all of it: these
 * first. Undefined where there is nothing more to offer.
 */
export function everydayWith(asked: readonly string[]): readonly string[] | undefined {
  const [first] = asked
  if (first === undefined || !asked.every(isEveryday)) return undefined
  const base = first.slice(0, -scopeNameOf(first).length)
  const all = new Set([...asked, ...everydayScopes.map((name) => `${base}${name}`)])
  return all.size > asked.length ? [...all] : undefined
}

function isEveryday(scope: string): boolean {
  return everydayScopes.some((name) => name === scopeNameOf(scope))
}
