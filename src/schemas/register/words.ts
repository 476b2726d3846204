import type { PropertyUse } from '../../domain/schemaSource/chooseForProperty.ts'

/** What registering a schema says. */
export const registerWords = {
  title: (connection: string, isExtension: boolean) =>
    isExtension ? `Extend the schema of ${connection}` : `Register a schema for ${connection}`,
  first:
    'The schema says which properties your items have and how they are used. Registering it takes Graph 5 to 15 minutes.',
  extension:
    'You can add properties, and change labels, aliases and most uses. A registered property can be neither removed nor given another type, and none of them can be made refinable. Items have to be sent again to follow the change.',
  noConnection: 'Choose a connection first, or create one.',
  signedOut: 'Sign in first.',
  reading: 'Reading the schema that is registered',
  source: 'Schema file or JSON',
  fromForm: 'Create from the fields of this item',
  fromFormNothing:
    'This item has no properties yet. Start with title and url, paste a schema, or add some to the form.',
  fromStart: 'Start with title and url',
  properties: 'Properties',
  uses: 'Searchable: people find items by its words. Queryable: it can be asked for by name, as in priority:3. Retrievable: results show it. Refinable: results can be filtered by it.',
  rejected: 'Graph will reject this',
  doubtful: 'Graph may reject this',
  advice: 'Good to know',
  kept: 'Stays as it is',
  request: 'Request',
  copy: 'Copy request',
  nothingNew: 'This is what is registered already. Add or change a property.',
  sending: 'Sending the schema',
  send: (isExtension: boolean, isDoubtful: boolean) =>
    `${isExtension ? 'Extend' : 'Register'} ${isDoubtful ? 'anyway' : 'schema'}`,
  begun: 'Graph took the schema. The page follows how it goes on.',
} as const

/** What a use is called. */
export const useNames: Record<PropertyUse, string> = {
  isSearchable: 'Searchable',
  isQueryable: 'Queryable',
  isRetrievable: 'Retrievable',
  isRefinable: 'Refinable',
}

/** What following a registration says. */
export const progressWords = {
  title: (connectionId: string) => `The schema of “${connectionId}” is being registered`,
  waiting: (begun: string) => `Graph took it at ${begun}. This usually takes 5 to 15 minutes; you can go on meanwhile.`,
  looked: (at: string) => `Last checked at ${at}; the next check follows within a minute.`,
  unknown: 'Graph names a state that the editor does not know. It keeps checking.',
  unnamed: 'Graph named no operation to follow. Check again in 5 to 15 minutes whether the schema is there.',
  checkNow: 'Check now',
  stop: 'Stop following',
  stopped: 'The page follows it no longer. Graph goes on with it.',
  done: (connectionId: string) => `The schema of “${connectionId}” is registered`,
  doneText: 'The fields follow it now.',
  failed: (connectionId: string) => `The schema of “${connectionId}” was not registered`,
  failedText: (why: string | undefined) =>
    `${why === undefined ? 'Graph gives no reason.' : `Graph says: “${why}”`} Nothing was changed. Mend the schema and send it again.`,
  dismiss: 'Dismiss',
  again: 'Mend the schema',
} as const
