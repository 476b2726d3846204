import type { ConsentWords } from '../../calling/ConsentOffer.tsx'
import { inWords } from '../../domain/limits.ts'
import { scopeNameOf } from '../../graph/scopes.ts'
import type { DirectorySearch } from '../useDirectorySearch.ts'

/** What the picker of people and groups says. */
export const pickerWords = {
  everyone: ['Everyone including guests', 'All members and guests of your organization'],
  everyoneExceptGuests: ['Everyone except guests', 'All members of your organization, but no guests'],
  usedGroup: 'external group of this connection',
  externalGroup: ['An external group (connector’s own)', 'A group that your connector manages; enter its ID'],
  directory: ['A person or a group of your organization', 'Find by name, mail or ID'],
  searching: 'Searching…',
  showAll: 'Show all in the list',
  busy: 'The directory is busy. Trying again in a moment; you can type on, or paste an object ID.',
} as const

/** The words of an offer that also has a place where there is one line for it. */
interface FindingConsent extends ConsentWords {
  readonly line: string
}

/** What the offer to ask for the permission to find somebody says. */
const findingConsent: FindingConsent = {
  title: 'Find people and groups by name?',
  line: 'To find by name, the editor reads names.',
  short: 'The editor reads their names. Microsoft asks you once; then you are back here.',
  why: 'User.ReadBasic.All, Group.ReadBasic.All',
  allow: 'Allow finding people and groups',
  decline: 'Use IDs instead',
}

/** The same where who can find an item is said: what its next step needs is asked for on the same page. */
const accessConsent: FindingConsent = {
  ...findingConsent,
  line: 'To find by name, the editor reads names and group members.',
  short: 'The editor reads their names and who is in a group. Microsoft asks you once; then you are back here.',
  why: `${findingConsent.why}, GroupMember.ReadBasic.All`,
}

/** The same where names are known already. */
const membersConsent: FindingConsent = {
  ...findingConsent,
  title: 'Show who is in a group?',
  short: 'The editor reads who is in a group. Microsoft asks you once; then you are back here.',
  why: 'GroupMember.ReadBasic.All',
  allow: 'Allow showing who is in a group',
}

/** The offer for the permissions that are missing, by their full names. */
export function consentWordsFor(scopes: readonly string[]): FindingConsent {
  if (!scopes.some((scope) => scopeNameOf(scope) === membersConsent.why)) return findingConsent
  return scopes.length === 1 ? membersConsent : accessConsent
}

/** That nobody was found, and what else can be tried. */
export function nobodyFound(text: string): string {
  return `No person or group begins with “${text}”. Try the beginning of another word of the name, or paste the object ID.`
}

/** That no person was found to be tested; `groups` are those that were. */
export function noPerson(text: string, groups: number): string {
  return groups === 0
    ? `No person begins with “${text}”. Try the beginning of another word of the name, or paste the object ID.`
    : `“${text}” finds groups alone. Choose a person, such as somebody who is in that group.`
}

/** That several have the name that was typed: it is the user's choice. */
export function severalCalled(text: string, count: number): string {
  return `${inWords(count)} people or groups are called “${text}”. Choose which one you mean.`
}

/** That the directory has nobody of this name or address. */
export function nobodyCalled(text: string): string {
  return `Your organization has no person or group called “${text}”. Choose from the list, or paste the object ID.`
}

/** That a text that was left is nobody's whole name, and how many it may mean. */
export function severalMatch(text: string, count: number): string {
  const which = count === 1 ? 'Do you mean this one?' : `Choose which of the ${inWords(count)} you mean.`
  return `“${text}” alone names nobody. ${which}`
}

/** Whom a text stood for that was typed and left: it is no choice that somebody made. */
export function takenFor(text: string, name: string): string {
  return `“${text}” is ${name}.`
}

/** The last line of a list that goes on. */
export function showMore(shown: number, total: number): string {
  return total > shown ? `Show more (${inWords(shown)} of ${inWords(total)})` : 'Show more'
}

/** What stands in the list while a search has found nothing yet; undefined once it is over. */
export function searchingNote(search: DirectorySearch): string | undefined {
  if (search.kind !== 'searching') return undefined
  return search.isBusy ? pickerWords.busy : pickerWords.searching
}
