/**
 * The payload of the documented example, as the editor sends it.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta#example-create-a-custom-item
 */
export const documentedPayload =
  '{"acl":[{"type":"user","value":"e811976d-83df-4cbd-8b9b-5215b18aa874","accessType":"grant","identitySource":"azureActiveDirectory"},{"type":"group","value":"14m1b9c38qe647f6a","accessType":"deny","identitySource":"external"}],"properties":{"title":"Error in the payment gateway","priority":1,"assignee":""},"content":{"value":"Error in payment gateway...","type":"text"}}'
