const docs = 'https://learn.microsoft.com/graph/api'
const putItem = `${docs}/externalconnectors-externalconnection-put-items`
const acl = `${docs}/resources/externalconnectors-acl`
const item = `${docs}/resources/externalconnectors-externalitem`
const connection = `${docs}/resources/externalconnectors-externalconnection`
const schemaProperty = `${docs}/resources/externalconnectors-property`
const principal = `${docs}/resources/externalconnectors-principal?view=graph-rest-beta`
const limits = 'https://learn.microsoft.com/graph/connecting-external-content-api-limits'
const manageSchema = 'https://learn.microsoft.com/graph/connecting-external-content-manage-schema'
const manageItems = 'https://learn.microsoft.com/graph/connecting-external-content-manage-items'
const evolvableEnums =
  'https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations'

/**
 * Every rule the editor knows: a stable id, how bad a breach is, and the page that proves it.
 * What Graph documents blocks; what is undocumented or only observed warns; the rest advises.
 */
export const rules = {
  'connection-missing': { severity: 'error', link: putItem },
  'connection-id-invalid': { severity: 'error', link: connection },
  'connection-id-unusual': { severity: 'warning', link: connection },
  'item-id-missing': { severity: 'error', link: item },
  'item-id-too-long': { severity: 'error', link: item },
  'item-id-unsafe-character': { severity: 'error', link: item },
  'item-id-undocumented-character': { severity: 'warning', link: item },

  'acl-empty': { severity: 'error', link: putItem },
  'acl-no-grant': { severity: 'warning', link: manageItems },
  'acl-deny-everyone': { severity: 'warning', link: manageItems },
  'acl-duplicate': { severity: 'warning', link: acl },
  'acl-value-missing': { severity: 'error', link: acl },
  'acl-user-not-guid': { severity: 'error', link: acl },
  'acl-group-not-guid': { severity: 'error', link: acl },
  'acl-everyone-literal': { severity: 'advice', link: acl },
  'acl-everyone-not-tenant': { severity: 'warning', link: acl },
  'acl-identity-source-mismatch': { severity: 'error', link: acl },

  'properties-empty': { severity: 'error', link: putItem },
  'property-not-in-schema': { severity: 'error', link: putItem },
  'property-name-missing': { severity: 'error', link: schemaProperty },
  'property-name-annotation': { severity: 'error', link: putItem },
  'property-name-duplicate': { severity: 'error', link: schemaProperty },
  'property-type-unknown': { severity: 'advice', link: evolvableEnums },
  'property-type-mismatch': { severity: 'error', link: putItem },
  'property-more-than-one-value': { severity: 'error', link: putItem },
  'property-null': { severity: 'warning', link: putItem },
  'label-unfilled': { severity: 'advice', link: manageSchema },
  'label-empty': { severity: 'warning', link: manageSchema },
  'text-lone-surrogate': { severity: 'warning', link: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2' },
  'int64-not-integer': { severity: 'error', link: schemaProperty },
  'int64-out-of-range': { severity: 'error', link: schemaProperty },
  'int64-beyond-double': { severity: 'warning', link: schemaProperty },
  'double-not-number': { severity: 'error', link: schemaProperty },
  'double-out-of-range': { severity: 'warning', link: schemaProperty },
  'double-not-finite': { severity: 'warning', link: schemaProperty },
  'boolean-not-boolean': { severity: 'error', link: schemaProperty },
  'date-not-iso8601': { severity: 'error', link: putItem },
  'date-no-zone': { severity: 'warning', link: putItem },
  'date-only': { severity: 'warning', link: putItem },
  'date-many-digits': { severity: 'warning', link: putItem },
  'principal-empty': { severity: 'warning', link: principal },
  'principal-id-not-guid': { severity: 'warning', link: principal },

  'size-over-limit': { severity: 'error', link: limits },
  'size-over-older-limit': { severity: 'warning', link: limits },
} as const satisfies Record<string, { severity: Severity; link: string }>

/** How bad a problem is: an `error` blocks Submit, a `warning` may be refused or misread by Graph, `advice` is about being found. */
export type Severity = 'error' | 'warning' | 'advice'

/** The stable name of a rule, e.g. `acl-user-not-guid`. */
export type RuleId = keyof typeof rules
