/** The fields of a person, in the order they are sent. https://learn.microsoft.com/graph/api/resources/externalconnectors-principal?view=graph-rest-beta */
export const principalFields = [
  'upn',
  'email',
  'entraDisplayName',
  'entraId',
  'tenantId',
  'externalName',
  'externalId',
] as const
export type PrincipalField = (typeof principalFields)[number]

/** A person by any of the fields that Graph knows; an absent or empty field is not sent. */
export type PrincipalDraft = Readonly<Partial<Record<PrincipalField, string>>>

/** A person as it will be sent: the fields that are not empty. */
export interface Principal {
  readonly kind: 'principal'
  readonly fields: readonly (readonly [PrincipalField, string])[]
}
