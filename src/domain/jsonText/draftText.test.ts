import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { payloadOf, payloadTexts } from '../payload/payload.ts'
import { readDraft } from '../readDraft.ts'
import { readProperty } from '../readProperty.ts'
import { ropeOf } from '../rope/textRope.ts'
import { rules } from '../rules.ts'
import { finished } from '../steps.ts'
import { anyDraft } from '../testing/randomDraft.ts'
import { draftText } from './draftText.ts'
import { ElidedTexts } from './elidedTexts.ts'

const example: ItemDraft = {
  ...emptyDraft,
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'Ä' } },
    { name: 'note', type: 'string', value: { kind: 'absent' } },
    { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['a'] } },
  ],
  content: { kind: 'present', type: 'text', text: ropeOf('one\ntwo') },
}

test('a draft is spread over lines as the preview shows it', () => {
  expect(textOf(example)).toBe(`{
  "acl": [
    {
      "type": "everyone",
      "value": "everyone",
      "accessType": "grant"
    }
  ],
  "properties": {
    "title@odata.type": "String",
    "title": "Ä",
    "tags@odata.type": "Collection(String)",
    "tags": [
      "a"
    ]
  },
  "content": {
    "value": "one\\ntwo",
    "type": "text"
  }
}`)
})

test('the text of a draft that can be sent is what is sent, white space aside', () => {
  fc.assert(
    fc.property(anyDraft, (any) => {
      const names = new Set<string>()
      const properties = any.properties.filter((each) => {
        const isSendable = readProperty(each).findings.every(({ rule }) => rules[rule].severity !== 'error')
        return isSendable && !names.has(each.name) && names.add(each.name)
      })
      const draft = { ...any, properties }
      const { item } = readDraft(draft, { apiVersion: 'beta', tenantId: undefined, schema: undefined })
      const body = [...payloadTexts(payloadOf(item))].join('')
      expect(JSON.stringify(JSON.parse(textOf(draft)))).toBe(JSON.stringify(JSON.parse(body)))
    }),
  )
})

test('a long text is elided and stands as a token', () => {
  const elided = new ElidedTexts()
  const long = ropeOf('long '.repeat(4000))
  const content = { kind: 'present', type: 'text', text: long } as const
  const text = finished(draftText({ ...example, content }, 'beta', elided))
  expect(text.length).toBeLessThan(600)
  const [, token = ''] = /"value": "([^"]*)",\n *"type": "text"/.exec(text) ?? []
  expect(elided.behind(token)).toBe(long)
})

function textOf(draft: ItemDraft): string {
  return finished(draftText(draft, 'beta', new ElidedTexts()))
}
