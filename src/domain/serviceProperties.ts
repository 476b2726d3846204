import type { PropertyType } from './propertyType.ts'

/**
 * Properties that Graph adds to every item it answers, though nobody sent them and no schema has them: always all five.
 * Seen on live tenants in October 2026; no page documents them.
 */
export const serviceProperties: ReadonlyMap<string, PropertyType> = new Map([
  ['IsDGBasedSecurityEnabled', 'boolean'],
  ['ows_SiteID', 'string'],
  ['ows_WebId', 'string'],
  ['ows_ListID', 'string'],
  ['ows_UniqueId', 'string'],
])
