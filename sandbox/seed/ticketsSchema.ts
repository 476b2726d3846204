import type { SchemaProperty } from './connection.ts'

/** Every property type at least once; title, priority and assignee are those of the documented example. */
export const ticketsSchema: readonly SchemaProperty[] = [
  {
    name: 'title',
    type: 'string',
    labels: ['title'],
    description: 'What the ticket is about, in one line.',
    isSearchable: true,
    isQueryable: true,
    isRetrievable: true,
  },
  { name: 'priority', type: 'int64', isQueryable: true, isRetrievable: true, isRefinable: true },
  { name: 'assignee', type: 'string', aliases: ['owner'], isQueryable: true, isRetrievable: true },
  { name: 'url', type: 'string', labels: ['url'], isRetrievable: true },
  { name: 'iconUrl', type: 'string', labels: ['iconUrl'], isRetrievable: true },
  { name: 'description', type: 'string', isSearchable: true, importanceScore: 'high' },
  { name: 'hoursSpent', type: 'double', isQueryable: true, isRetrievable: true, isRefinable: true },
  { name: 'resolved', type: 'boolean', isQueryable: true, isRetrievable: true },
  { name: 'createdAt', type: 'dateTime', labels: ['createdDateTime'], isQueryable: true, isRetrievable: true },
  { name: 'tags', type: 'stringCollection', isSearchable: true, isQueryable: true, isRetrievable: true },
  { name: 'relatedTickets', type: 'int64Collection', isQueryable: true, isRetrievable: true },
  { name: 'estimates', type: 'doubleCollection', isQueryable: true, isRetrievable: true },
  { name: 'escalatedAt', type: 'dateTimeCollection', isQueryable: true, isRetrievable: true },
  { name: 'reporter', type: 'principal', labels: ['reportedBy'], isRetrievable: true },
  { name: 'watchers', type: 'principalCollection', labels: ['assignedToPeople'], isRetrievable: true },
]
