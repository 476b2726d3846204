import { editorAppId, foreignAppId } from '../constants.ts'
import type { Connection } from './connection.ts'
import { peopleSchema } from './peopleSchema.ts'
import { ticketsSchema } from './ticketsSchema.ts'
import { wikiSchema } from './wikiSchema.ts'
import { wikiTemplates } from './wikiTemplates.ts'

/** The connections that the sandbox's tenant begins with. */
export const connections: readonly Connection[] = [
  {
    id: 'tickets',
    name: 'Contoso tickets',
    description: 'Support tickets of Contoso. Its schema has every property type.',
    state: 'ready',
    contentCategory: 'taskManagement',
    ownerAppId: editorAppId,
    authorizedAppIds: [],
    schema: ticketsSchema,
  },
  {
    id: 'wiki',
    name: 'Contoso wiki',
    description: 'Articles, with the labels that search and Copilot read.',
    state: 'ready',
    contentCategory: 'wikis',
    ownerAppId: editorAppId,
    authorizedAppIds: [foreignAppId],
    schema: wikiSchema,
    templates: wikiTemplates,
  },
  {
    id: 'people',
    name: 'Contoso people',
    description: 'What is known of colleagues, with the labels of people connectors. It has the item ROBIN.',
    state: 'ready',
    contentCategory: 'people',
    ownerAppId: editorAppId,
    authorizedAppIds: [],
    schema: peopleSchema,
  },
  {
    id: 'drafty',
    name: 'Contoso drafts',
    description: 'A connection whose schema is not registered yet.',
    state: 'draft',
    contentCategory: 'uncategorized',
    ownerAppId: editorAppId,
    authorizedAppIds: [],
    schema: undefined,
  },
  {
    id: 'foreign',
    name: 'Fabrikam archive',
    description: 'A connection that another app created.',
    state: 'ready',
    contentCategory: 'knowledgeBase',
    ownerAppId: foreignAppId,
    authorizedAppIds: [],
    schema: [
      { name: 'title', type: 'string', labels: ['title'], isSearchable: true, isQueryable: true, isRetrievable: true },
      { name: 'url', type: 'string', labels: ['url'], isRetrievable: true },
    ],
  },
]
