import { inWords } from '../../../domain/limits.ts'

/** What the table of the entries and their effects says. */
export const effectWords = {
  button: 'What each entry does',
  title: 'Who can find it, entry by entry',
  hint: '“Cannot find it” (deny) wins over every “Can find it” (grant). The order of the entries means nothing.',
  table: 'Access entries and what they do',
  columns: ['Entry', 'Who', 'Access', 'What it does'],
  read: 'Read who is in the groups',
  reading: 'Reading who is in the groups…',
  open: 'To see who is in two entries at once, the editor has to read who is in the groups.',
  more: 'The groups have more members than are read at once. Read on to see who is in two entries at once.',
  readOn: 'Read on',
  external: 'Graph does not show who is in a connector’s own group, so who else is in it stays open.',
} as const

/** How many entries are not listed. */
export function moreEntries(count: number): string {
  return `and ${inWords(count)} more`
}
