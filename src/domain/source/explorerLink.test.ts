import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readExplorerLink } from './explorerLink.ts'
import { replaceSecrets } from './sourceReading.ts'

const payload = '{"acl": [], "properties": {"title": "Zürich"}}'

/** As Graph Explorer makes it. */
function shareLink(body: unknown, rest = ''): string {
  const base64 = btoa(JSON.stringify(body) ?? 'undefined')
  return `https://developer.microsoft.com/en-us/graph/graph-explorer?request=external/connections/tickets/items/T1&method=PUT&version=beta&GraphUrl=https://graph.microsoft.com&requestBody=${base64}${rest}`
}

test.each([
  ['of an object', shareLink({ acl: [], properties: { title: 'Zürich' } }), JSON.stringify(JSON.parse(payload))],
  ['of a text', shareLink(payload), payload],
  ['in brackets', `<${shareLink(payload)}>`, payload],
  ['as Markdown', `[the query](${shareLink(payload)})`, payload],
  [
    'with encoded values',
    shareLink(payload).replace(/=+$/, encodeURIComponent).replaceAll('/items', '%2Fitems'),
    payload,
  ],
])('A link %s', (_, link, text) => {
  expect(finished(readExplorerLink(link))).toMatchObject({
    kind: 'payload',
    format: 'a Graph Explorer link',
    item: {
      text,
      request: 'PUT https://graph.microsoft.com/beta/external/connections/tickets/items/T1',
      target: { connectionId: 'tickets', itemId: 'T1', apiVersion: 'beta' },
    },
    remarks: [],
  })
})

test('Headers with a token and the session are secrets', () => {
  const headers = btoa(JSON.stringify([{ name: 'Authorization', value: 'Bearer x' }]))
  const link = shareLink(payload, `&headers=${headers}&sid=s3cret`)
  const reading = finished(readExplorerLink(link))
  expect(replaceSecrets(link, reading?.secrets ?? [])).toBe(shareLink(payload, '&headers=[dropped]&sid=[dropped]'))
})

test('A link without a body says so', () => {
  for (const body of [undefined, '', {}]) {
    expect(finished(readExplorerLink(shareLink(body)))).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('It has no body'),
    })
  }
})

test.each(['https://developer.microsoft.com/graph/graph-explorer', '{"url":"https://x.test"}', payload])(
  '%s is no such link',
  (source) => {
    expect(finished(readExplorerLink(source))).toBeUndefined()
  },
)
