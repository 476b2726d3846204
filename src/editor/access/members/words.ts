import { inWords } from '../../../domain/limits.ts'

/** What the list of the members of a group says. */
export const memberWords = {
  button: 'Members',
  title: (name: string) => `Members of ${name}`,
  reading: 'Reading who is in the group…',
  none: 'Nobody is in this group.',
  list: 'Members',
  back: (name: string) => `Back to ${name}`,
  more: 'Show more',
  test: 'Test',
  testName: (name: string) => `Test ${name}`,
} as const

/** How many are in a group, how many of them are shown, and how many guests are among those. */
export function membersSummary(shown: number, total: number | undefined, guests: number, isAll: boolean): string {
  const count = total ?? shown
  const all = `${inWords(count)} ${count === 1 ? 'member' : 'members'}${total === undefined && !isAll ? ' so far' : ''}.`
  const part = isAll || count === shown ? '' : ` ${inWords(shown)} of them are shown.`
  const others =
    isAll && count > shown ? ` ${inWords(count - shown)} are neither people nor groups, such as devices.` : ''
  const guest = guests === 0 ? '' : ` ${inWords(guests)} of those shown ${guests === 1 ? 'is a guest' : 'are guests'}.`
  return `${all}${part}${others}${guest}`
}
