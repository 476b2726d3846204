import type { SchemaProperty } from './connection.ts'

/** A schema with the labels an article has, a refinable property and one that has to match exactly. */
export const wikiSchema: readonly SchemaProperty[] = [
  {
    name: 'title',
    type: 'string',
    labels: ['title'],
    isSearchable: true,
    isQueryable: true,
    isRetrievable: true,
  },
  { name: 'url', type: 'string', labels: ['url'], isRetrievable: true },
  { name: 'iconUrl', type: 'string', labels: ['iconUrl'], isRetrievable: true },
  {
    name: 'createdBy',
    type: 'string',
    labels: ['createdBy'],
    isSearchable: true,
    isQueryable: true,
    isRetrievable: true,
  },
  {
    name: 'lastModifiedBy',
    type: 'string',
    labels: ['lastModifiedBy'],
    isSearchable: true,
    isQueryable: true,
    isRetrievable: true,
  },
  {
    name: 'authors',
    type: 'stringCollection',
    labels: ['authors'],
    isSearchable: true,
    isQueryable: true,
    isRetrievable: true,
  },
  { name: 'createdDateTime', type: 'dateTime', labels: ['createdDateTime'], isQueryable: true, isRetrievable: true },
  {
    name: 'lastModifiedDateTime',
    type: 'dateTime',
    labels: ['lastModifiedDateTime'],
    isQueryable: true,
    isRetrievable: true,
  },
  { name: 'containerName', type: 'string', labels: ['containerName'], isSearchable: true, isRetrievable: true },
  { name: 'containerUrl', type: 'string', labels: ['containerUrl'], isRetrievable: true },
  { name: 'department', type: 'string', isQueryable: true, isRetrievable: true, isRefinable: true },
  { name: 'articleCode', type: 'string', isQueryable: true, isRetrievable: true, isExactMatchRequired: true },
]
