import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { readMarkupJson } from './markupJson.ts'

const json = '{"acl":[],"properties":{"title":"A & B"},"content":{"type":"html","value":"<p>One</p>"}}'
const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

test.each([
  ['a CDATA section', `<?xml version="1.0"?>\n<body><![CDATA[${json}]]></body>`, 'a payload inside XML or HTML'],
  ['an element', `<set-body>${json}</set-body>`, 'a payload inside XML or HTML'],
  ['an element, escaped', `<set-body>${escaped}</set-body>`, 'a payload inside XML or HTML'],
  ['a page', `<html><body><pre><code>${escaped}</code></pre></body></html>`, 'a payload inside XML or HTML'],
  [
    'a page with coloured code',
    `<pre>{<b>&quot;acl&quot;</b>: [], ${escaped.slice(escaped.indexOf('&quot;properties'))}</pre>`,
    'a payload inside XML or HTML',
  ],
  ['text for HTML', escaped, 'a payload written for HTML (&quot;)'],
  ['text for HTML, in numbers', escaped.replaceAll('&quot;', '&#34;'), 'a payload written for HTML (&quot;)'],
])('JSON in %s is read', (_, source, format) => {
  const reading = finished(readMarkupJson(source))
  expect(reading).toMatchObject({ kind: 'payload', format })
  expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual(JSON.parse(json))
})

test.each([json, 'words', '<p>No JSON &#99999999; here</p>', '<html>{"a":1}</html>'])(
  '%s is something else',
  (source) => {
    expect(finished(readMarkupJson(source))).toBeUndefined()
  },
)
