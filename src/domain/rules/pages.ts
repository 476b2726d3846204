const api = 'https://learn.microsoft.com/graph/api'
const concepts = 'https://learn.microsoft.com/graph'

/** The pages that prove the rules. */
export const pages = {
  getItem: `${api}/externalconnectors-externalitem-get`,
  putItem: `${api}/externalconnectors-externalconnection-put-items`,
  acl: `${api}/resources/externalconnectors-acl`,
  betaAcl: `${api}/resources/externalconnectors-acl?view=graph-rest-beta`,
  item: `${api}/resources/externalconnectors-externalitem`,
  content: `${api}/resources/externalconnectors-externalitemcontent`,
  connection: `${api}/resources/externalconnectors-externalconnection`,
  schema: `${api}/resources/externalconnectors-schema`,
  schemaProperty: `${api}/resources/externalconnectors-property`,
  activities: `${api}/externalconnectors-externalitem-addactivities`,
  sensitivityLabel: `${api}/resources/externalconnectors-externaliteminformationprotectionlabel`,
  principal: `${api}/resources/externalconnectors-principal?view=graph-rest-beta`,
  limits: `${concepts}/connecting-external-content-api-limits`,
  manageSchema: `${concepts}/connecting-external-content-manage-schema`,
  manageItems: `${concepts}/connecting-external-content-manage-items`,
  evolvableEnums: `${concepts}/best-practices-concept#handling-future-members-in-evolvable-enumerations`,
  externalGroups: `${concepts}/connecting-external-content-external-groups`,
  people: 'https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data',
  json: 'https://www.rfc-editor.org/rfc/rfc8259',
  jsonNames: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  jsonSurrogates: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
  odataJson: 'https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html',
} as const
