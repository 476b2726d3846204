import type { Cause } from './cause.ts'
import { connectionField } from './causePlaces.ts'

const issues = 'https://github.com/microsoftgraph'
const api = 'https://learn.microsoft.com/graph/api'
const putItem = `${api}/externalconnectors-externalconnection-put-items`
const errors = 'https://learn.microsoft.com/graph/errors'
const schema = 'https://learn.microsoft.com/graph/connecting-external-content-manage-schema'
const connection = `${api}/resources/externalconnectors-externalconnection`
const deleting = `${issues}/msgraph-connectors-sdk/issues/13`

/** What JSON readers of .NET, JavaScript, Python and Java say about a text that is no JSON. */
const answerUnreadable =
  /invalid start of a value|does not contain any JSON tokens|could not parse the (?:answer|response)|unexpected end of JSON input|unexpected token .{1,40}\bJSON\b|is not valid JSON|JSONDecodeError|JsonReaderException/i

/** What is not about the item: who calls, the connection and its schema, and the service. */
export const serviceCauses = {
  'token-not-accepted': {
    when: [{ code: ['InvalidAuthenticationToken'] }, { status: [401] }],
    title: 'The access token is missing, expired, or meant for another service or cloud.',
    next: 'Sign in again. With your own token: ask for one for the Graph host that you call.',
    link: errors,
    certainty: 'documented',
  },
  'signed-in-user-not-taken': {
    when: [{ code: ['Unauthenticated'] }, { words: /lacks valid authentication credentials/i }],
    title: 'The tenant does not take items from a signed-in user.',
    next: 'Sign in again once. If it stays, send the same payload with an app-only token (client credentials): people report that this works there.',
    link: putItem,
    certainty: 'seen',
  },
  'permission-not-granted': {
    when: [{ status: [401] }, { code: ['UnknownError'], hasNoStatus: true }],
    title: 'A permission is missing, or it was granted after the token was issued.',
    next: 'Have an administrator grant ExternalConnection and ExternalItem permissions to the app, then sign in anew.',
    link: `${issues}/microsoft-graph-docs/issues/14452`,
    certainty: 'seen',
  },
  'connection-of-other-app': {
    when: [{ status: [403] }, { code: ['accessDenied', 'Forbidden'] }],
    title: 'The connection belongs to another app.',
    next: 'Use ExternalItem.ReadWrite.All, or have the owner add this app’s client ID to authorizedAppIds of the connection.',
    link: connection,
    certainty: 'documented',
    places: connectionField,
  },
  'not-an-administrator': {
    when: [{ status: [403] }, { code: ['accessDenied', 'Forbidden'] }],
    title: 'The signed-in user is no administrator, or the permission lacks admin consent.',
    next: 'Sign in as an administrator; every permission for connectors needs admin consent.',
    link: 'https://learn.microsoft.com/graph/permissions-reference#externalitemreadwriteownedby',
    certainty: 'documented',
  },
  'connection-unknown': {
    when: [{ status: [404, 410] }, { code: ['itemNotFound'] }],
    title: 'There is no such connection, or the item is not in it.',
    next: 'Check the connection ID, and that you are in the tenant that has it.',
    link: connection,
    certainty: 'seen',
    places: connectionField,
  },
  'schema-not-registered': {
    when: [{ status: [404] }],
    title: 'The connection has no schema yet: registering one takes 5 to 15 minutes.',
    next: 'Wait until the connection is ready; do not delete it.',
    link: schema,
    certainty: 'seen',
    places: connectionField,
  },
  'wrong-verb-or-address': {
    when: [{ status: [404, 405] }],
    title: 'The call has the wrong verb or address: an item is not sent with POST to /items.',
    next: 'Use PUT /external/connections/{connection-id}/items/{item-id}.',
    link: `${issues}/msgraph-sdk-powershell/issues/3375`,
    certainty: 'seen',
    isFromElsewhere: true,
  },
  'connection-being-deleted': {
    when: [{ status: [404] }, { words: /\bshard\b/i }],
    title: 'The connection is being deleted.',
    next: 'Wait until it is gone, or use another connection.',
    link: deleting,
    certainty: 'seen',
    places: connectionField,
  },
  'name-taken': {
    when: [{ code: ['NameAlreadyExists'] }, { words: /specified resource name already exists/i }],
    title:
      'A connection, schema or group of that name is there already, or is still being released after it was deleted.',
    next: 'Wait some minutes, or use another ID. Where a schema is there already, change it instead of registering it again.',
    link: connection,
    certainty: 'seen',
    places: connectionField,
  },
  'schema-property-not-refinable': {
    when: [{ code: ['RefinerShouldNotBeOfType'] }],
    title: 'The schema marks a property as refinable whose type cannot be, such as Boolean.',
    next: 'Register the schema without isRefinable on that property.',
    link: 'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/2094',
    certainty: 'seen',
  },
  'schema-change-not-allowed': {
    when: [{ code: ['UpdateNotAllowed'] }],
    title: 'The schema cannot be changed in that way.',
    next: 'Add properties, aliases and labels only. For anything else make a new connection.',
    link: schema,
    certainty: 'seen',
  },
  'schema-operation-failed': {
    when: [{ words: /server error, something went wrong/i }],
    title: 'A connection operation, such as registering a schema, failed inside Graph without a reason.',
    next: 'Check the schema against the documentation, then register it again. If it fails again, send the ID and the time to support.',
    link: `${api}/externalconnectors-connectionoperation-get`,
    certainty: 'documented',
  },
  'answer-not-json': {
    when: [
      { words: answerUnreadable, hasNoStatus: true },
      { words: answerUnreadable, status: [200, 201, 204] },
    ],
    title:
      'The item may well be saved: Graph’s answer to a PUT is not always JSON, and the SDK tried to read it as such.',
    next: 'Look whether the item is there before you change anything. Sending the same item twice does no harm.',
    link: `${issues}/msgraph-sdk-dotnet/issues/2487`,
    certainty: 'seen',
  },
  'too-many-requests': {
    when: [
      { status: [429] },
      { code: ['activityLimitReached', 'TooManyRequests'] },
      { code: ['UnknownError'], hasNoStatus: true },
    ],
    title: 'Too many calls in a short time.',
    next: 'Wait as long as Retry-After says, or a minute, and send again.',
    link: 'https://learn.microsoft.com/graph/throttling',
    certainty: 'documented',
  },
  'service-in-trouble': {
    when: [{ status: [500, 502, 503, 504, 408] }, { code: ['generalException', 'serviceNotAvailable'] }],
    title: 'Graph, or a gateway before it, is unavailable.',
    next: 'Send again after a minute: sending the same item twice does no harm.',
    link: errors,
    certainty: 'documented',
  },
} as const satisfies Record<string, Cause>
