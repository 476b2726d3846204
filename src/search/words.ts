import type { Verdict } from '../domain/search/rung.ts'

/** What the tab "Find" says beside the rungs. */
export const findWords = {
  one: 'One item',
  lead: 'A saved item can be found once it is indexed, and only by those in its access list. See how far it has come.',
  which: 'Item to check',
  form: 'The item in the form',
  other: 'Another item',
  sent: 'Sent from this device',
  choose: 'Choose one, or type its IDs',
  connection: 'Connection ID',
  item: 'ID of the item',
  check: 'Is it found?',
  again: 'Check again',
  checking: 'Checking…',
  signIn: 'Sign in to see whether an item is found.',
  noItem: 'Enter a connection and an item ID first.',
  evidence: 'Evidence',
  asked: 'Asked',
  read: 'Read',
  lookAgain: (seconds: number) => (seconds === 0 ? 'Looks again now.' : `Looks again in ${seconds} s.`),
  stop: 'Stop looking',
  causes: 'Likely causes',
  cause: 'The cause',
  better: 'To be found better',
  hiddenFromAll: 'What keeps it from others, too',
  askThem: 'It is saved and stored for them: ask one of them to look for it.',
  askAnyway: 'Search for items that you can find',
  copilotButton: 'Ask Copilot once',
  copilotAgain: 'Ask Copilot once more',
  otherPerson: 'Ask about somebody else',
  otherPersonHint:
    'This shows whether the stored access list lets the person in. To see whether search finds it for them, they need to search for it themselves.',
  switches: [
    {
      name: 'Copilot visibility',
      says: 'The connection is visible to Copilot. A connection made by an API may start with this off.',
    },
    { name: 'Inline results', says: 'Results of the connection are included in the vertical “All”.' },
    { name: 'Vertical and result type', says: 'If it has a vertical of its own, that has a result type too.' },
  ],
  adminCenter: 'Connections in the admin center',
} as const

/** How each verdict is said and shown. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  yes: 'Yes',
  notYet: 'Not yet',
  notYou: 'Not for you',
  no: 'No',
  notCertain: 'Not certain',
  notAsked: 'Not asked',
  byHand: 'Look yourself',
}

/** What the offer to ask for the permission to search says. */
export const searchConsent = {
  title: 'Search with your account?',
  short: 'The editor searches with your account, and reads only what you may find.',
  why: 'ExternalItem.Read.All; an administrator may have to approve it.',
  allow: 'Allow searching',
  decline: 'Not now',
} as const

/** What is said when search or Copilot does not answer as asked. */
export const troubleWords = {
  noSearch: 'You don’t have permission to search (403)',
  noCopilot: 'You don’t have permission to ask Copilot (403)',
  rejected: (status: number) => `Graph rejected the query (${status})`,
  needsScope: 'Search needs the permission ExternalItem.Read.All: ask for it.',
  hasScope:
    'You already have ExternalItem.Read.All, so the permission is not what is missing. This says nothing about the item.',
  needsLicense: 'Use an account with a Microsoft 365 Copilot license, or pay-as-you-go of your organization.',
  askFor: 'Ask for ExternalItem.Read.All',
  again: 'Try again',
} as const

/** What searching in a connection says. */
export const browseWords = {
  title: 'What you can find',
  lead: (connection: string) =>
    `Search in ${connection} with your account. Only what you may find is shown: an item that is for others does not appear.`,
  noConnection: 'Choose a connection in the form to search in it.',
  text: 'Words to look for',
  placeholder: 'Words, the beginning of one with a star, or nothing for all',
  addFilter: 'Add filter',
  filter: (number: number) => `Property of filter ${number}`,
  value: (number: number) => `Value of filter ${number}`,
  remove: (number: number) => `Remove filter ${number}`,
  noQueryable: 'This connection has no property to filter by.',
  kql: 'The query in KQL, the language of search:',
  kqlForAll: 'Without words or filters, the query asks for everything:',
  search: 'Search',
  searching: 'Searching…',
  count: (total: string) => (total === '1' ? '1 item' : `${total} items`),
  page: (first: string, last: string) => `Items ${first} to ${last}`,
  more: (rest: string) => `Show more (${rest})`,
  open: (itemId: string) => `Open ${itemId} in the form`,
  openShort: 'Open in form',
  isFound: (itemId: string) => `Is ${itemId} found?`,
  noId: 'Search did not give its ID',
  missing: (itemId: string) => `${itemId} is still in the index, but no longer stored. The index catches up later.`,
  readOnly: 'The draft is open in another tab.',
} as const

/** What the tab "Card" says. */
export const cardWords = {
  lead: 'Roughly how Search and Copilot show the item, from the labels of the schema. It follows what you type.',
  noConnection: 'Choose a connection: the labels of its schema say what a result shows.',
  signedOut: 'Sign in, or use a schema of your own, to see the item as the labels of the schema show it.',
  noSchema: 'No schema is there yet: its labels say what a result shows.',
  titleByName: 'Until then the property “title” stands for the title.',
  look: 'Mark these words',
  lookPlaceholder: 'What somebody would search for',
  search: 'In Microsoft 365 search',
  copilot: 'As a source in Copilot',
  noTitle: 'No title',
  noText: 'No text to show',
  noUrl: 'No link',
  lacks: 'What is missing',
  complete: 'Title, link and icon are there.',
  icon: 'The icon itself is not loaded here.',
} as const
