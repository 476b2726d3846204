import { isGuid } from '../guid.ts'

/** What a typed or pasted text may name a person or group by: object ID, user name or mail address, or display name. */
export type PrincipalTextKind = 'id' | 'address' | 'name'

/** Tells the three apart by their form alone; a text of blanks is a name that nobody has. */
export function principalTextKind(text: string): PrincipalTextKind {
  const trimmed = text.trim()
  if (isGuid(trimmed)) return 'id'
  return /^[^\s@]+@[^\s@]+$/u.test(trimmed) ? 'address' : 'name'
}

/** The same text for every spelling that the directory takes for the same: it ignores case and blanks around. */
export function principalTextKey(text: string): string {
  return text.trim().toLowerCase()
}
