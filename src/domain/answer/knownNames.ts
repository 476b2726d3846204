/**
 * A value with the members of an error under the names that Graph gives them, however its language writes them:
 * `inner_error`, `InnerError`, `request_id`, `ResponseStatusCode`, a name that a terminal broke. What an SDK keeps in
 * `additionalData` stands with the others.
 */
export function withKnownNames(value: unknown, depth = 0): unknown {
  if (depth > deepest || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice(0, longestList).map((each: unknown) => withKnownNames(each, depth + 1))
  const members: [string, unknown][] = []
  for (const [name, member] of Object.entries(value)) {
    const known = withKnownNames(member, depth + 1)
    const plain = name.toLowerCase().replaceAll(/[-_\s]/g, '')
    if (plain === 'additionaldata' && typeof known === 'object' && known !== null)
      members.unshift(...Object.entries(known))
    else members.push([names.get(plain) ?? name, known])
  }
  return Object.fromEntries(members.filter(([, member]) => member !== null))
}

/** In levels and elements: no error answer is as large. */
const deepest = 12
const longestList = 400

const names: ReadonlyMap<string, string> = new Map([
  ['error', 'error'],
  ['innererror', 'innerError'],
  ['code', 'code'],
  ['errorcode', 'code'],
  ['message', 'message'],
  ['errormessage', 'message'],
  ['details', 'details'],
  ['target', 'target'],
  ['date', 'date'],
  ['requestid', 'request-id'],
  ['clientrequestid', 'client-request-id'],
  ['status', 'status'],
  ['statuscode', 'statusCode'],
  ['responsestatuscode', 'statusCode'],
  ['responses', 'responses'],
  ['id', 'id'],
  ['body', 'body'],
])
