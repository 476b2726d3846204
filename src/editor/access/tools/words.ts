import { inWords } from '../../../domain/limits.ts'
import { countedEntries } from '../accessNames.ts'
import type { ListedStanding } from './listedEntries.ts'

/** What the dialogs of the access list say. */
export const toolWords = {
  manyTitle: 'Add many people and groups',
  manyLabel: 'Names, addresses or object IDs',
  manyHint:
    'One on each line; a list from Outlook, such as Robin Delgado <robin@contoso.example>; …; a table copied from Excel or exported from an admin center (with columns such as Display name, User principal name, Object Id); or JSON such as an access list.',
  tooLongToKeep:
    'This list is too long to be kept while you are on another page. Copy it first, and paste it here again.',
  added: 'To be added',
  copyTitle: 'Copy access from another item',
  copyHint: 'Its access entries are added to those here. You can undo it.',
  presetsTitle: 'Access presets',
  presetsHint: 'A preset is a list of access entries under a name, kept on this device.',
} as const

/** What is said of a list while nobody is signed in. */
export const signInWords = {
  title: 'Sign in to look up names',
  short: 'Names and addresses are looked up in your organization. You come back to this list.',
  button: 'Sign in',
} as const

/** What {@link additionTo} comes to, in numbers. */
interface AdditionCounts {
  readonly added: number
  readonly inAlready: number
  readonly repeated: number
}

/** The summary of a list: how many are added, how many need not be, and how many cannot. */
export function listSummary(
  standings: readonly ListedStanding[],
  { added, inAlready, repeated }: AdditionCounts,
): string {
  if (standings.length === 0) return 'Nothing to add yet.'
  const count = (kind: ListedStanding) => standings.filter((each) => each === kind).length
  const looking = count('looking')
  if (looking > 0) return `Looking up ${inWords(standings.length)}: ${inWords(looking)} to go.`
  const signedOut = count('signedOut')
  const parts = [
    signedOut === 0
      ? `${inWords(added)} can be added`
      : added === 0
        ? `Sign in to look up ${namesCounted(signedOut)}`
        : `${inWords(added)} can be added already, sign in to look up ${namesCounted(signedOut)}`,
    inAlready > 0 ? `${inWords(inAlready)} ${areOrIs(inAlready)} in the list already` : '',
    count('several') > 0 ? `${inWords(count('several'))} to choose` : '',
    count('nobody') > 0 ? `${inWords(count('nobody'))} ${areOrIs(count('nobody'))} not found` : '',
    count('waiting') > 0 ? `${inWords(count('waiting'))} ${areOrIs(count('waiting'))} not looked up yet` : '',
    repeated > 0 ? `${inWords(repeated)} repeated and left out` : '',
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

function namesCounted(count: number): string {
  return count === 1 ? '1 name' : `${inWords(count)} names`
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are'
}

/** The button that adds the entries of a list. */
export function addLabel(count: number): string {
  return count === 0 ? 'Add entries' : `Add ${countedEntries(count)}`
}

/** The titles of those in a list that were not found, or not looked up. */
export const standingTitles: Record<
  'nobody' | 'unchecked' | 'waiting' | 'signedOut' | 'unreadable',
  (count: number) => string
> = {
  nobody: (count) => `${inWords(count)} not found in your organization, left out`,
  unchecked: (count) =>
    `${inWords(count)} ${count === 1 ? 'ID' : 'IDs'} could not be looked up, added as they are (type User where the list says nothing else)`,
  waiting: (count) => `${inWords(count)} ${areOrIs(count)} looked up once you allow finding people and groups`,
  signedOut: (count) => `${inWords(count)} ${areOrIs(count)} looked up once you sign in`,
  unreadable: (count) => `${inWords(count)} could not be looked up, left out`,
}
