import type { JsonNode } from '../../json/jsonNode.ts'

/** The parts of a request, by the names that tools and logs give them. */
export type RequestPart = keyof typeof partNames

const partNames = {
  method: ['method', 'httpmethod', 'requestmethod', 'verb', 'httpverb'],
  url: ['url', 'uri', 'requesturi', 'requesturl', 'fullurl', 'rawurl', 'endpoint', 'href', 'path', 'requestpath'],
  body: [
    'body',
    'requestbody',
    'jsonbody',
    'rawbody',
    'requestcontent',
    'requestpayload',
    'requestjson',
    'postdata',
    'payload',
    'data',
    'json',
    'content',
  ],
  headers: ['headers', 'header', 'requestheaders'],
  line: ['request', 'requestline'],
} as const

/** The value of a part of a request, under any of its usual names; the most usual one counts. Undefined where it has none. */
export function requestPart(node: JsonNode | undefined, part: RequestPart): JsonNode | undefined {
  if (node?.kind !== 'object' || node.members.length > mostMembers) return undefined
  const values = new Map(node.members.map(({ name, value }) => [plainName(name), value]))
  const name = partNames[part].find((each) => values.has(each))
  return name === undefined ? undefined : values.get(name)
}

/** A request has few members; a table of data may have thousands. */
const mostMembers = 200

// requestBody, request_body, request-body, request.body, and request/body as Power Automate has it.
function plainName(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replaceAll(/[-_.\s]/g, '')
}
