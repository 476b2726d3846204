import type { PrincipalDraft, PrincipalField } from '../../principal.ts'
import { peopleInText } from './peopleInText.ts'

/** A text that was put into a field of one of several people. */
export interface PersonText {
  readonly people: readonly PrincipalDraft[]
  readonly index: number
  readonly field: PrincipalField
  readonly text: string
  /** False where there is room for one person alone. */
  readonly isCollection: boolean
}

/** The people after a text was taken apart. */
export interface PeopleApart {
  readonly people: readonly PrincipalDraft[]
  /** Who was in the text. */
  readonly found: readonly PrincipalDraft[]
}

/**
 * Takes a text of a field apart: the person gets the first who is in it, and the others follow. Undefined where there is nothing
 * to take apart, no room for it, or where it would replace what another field of the person has.
 */
export function peopleApart({ people, index, field, text, isCollection }: PersonText): PeopleApart | undefined {
  const found = peopleInText(text)
  const [first, ...others] = found ?? []
  if (found === undefined || first === undefined || (others.length > 0 && !isCollection)) return undefined
  const isAsItStands = others.length === 0 && Object.keys(first).join() === field
  const { [field]: _, ...rest } = people[index] ?? {}
  const had = Object.entries(rest).filter(([, value]) => value !== '')
  const takes = new Map<string, string>(Object.entries(first))
  if (isAsItStands || had.some(([name, value]) => takes.has(name) && takes.get(name) !== value)) return undefined
  return { people: people.toSpliced(index, 1, { ...rest, ...first }, ...others), found }
}
