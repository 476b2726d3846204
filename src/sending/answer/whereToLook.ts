/** Where a saved item can be looked for, once it is indexed. */
export interface WhereToLook {
  readonly search: string
  /** The connections of the organization, with how each is shown. */
  readonly connections: string
}

/** The pages of the cloud that this Graph belongs to; undefined for the clouds of the US government, whose pages are others. */
export function whereToLook(graphBaseUrl: string): WhereToLook | undefined {
  if (/^https:\/\/[\w.-]+\.us(?:[:/]|$)/i.test(graphBaseUrl)) return undefined
  return {
    search: 'https://www.microsoft365.com/search',
    connections: 'https://admin.microsoft.com/#/MicrosoftSearch/connectors',
  }
}
