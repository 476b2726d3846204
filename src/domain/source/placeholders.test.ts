import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { placeholdersIn } from './placeholders.ts'

function found(value: unknown, everywhere = false): readonly string[] {
  const source = JSON.stringify(value)
  const json = finished(readJson(source))
  return json.kind === 'value' ? finished(placeholdersIn(source, json.root, everywhere)) : []
}

test.each([
  '{{title}}',
  "@{items('Each')?['Title']}",
  "@triggerBody()?['title']",
  '${title}',
  '${{ env.TITLE }}',
  '%TITLE%',
  '<your title>',
])('%s is a placeholder', (text) => {
  expect(found({ properties: { title: text } })).toEqual([text])
})

test.each(['title', 'ann@contoso.com', '<p>Hello</p>', '100 % of 50 %', 'Use {{title}} in Handlebars', '@@name'])(
  '%s is what the item is about',
  (text) => {
    expect(found({ properties: { title: text } })).toEqual([])
  },
)

test('What a tool fills in counts inside of texts too, each once and in order', () => {
  expect(found({ a: 'x {{one}} and @{two()}', b: ['{{one}}', 'https://x/${three}'] }, true)).toEqual([
    '{{one}}',
    '@{two()}',
    '${three}',
  ])
})
