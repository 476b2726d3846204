import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft, type PropertyDraft } from '../itemDraft.ts'
import { readPayload } from '../readPayload/readPayload.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { draftText } from './draftText.ts'
import { ElidedTexts } from './elidedTexts.ts'
import { withElidedTexts } from './withElidedTexts.ts'

const long = ropeOf('lông '.repeat(4000))
const body: PropertyDraft = { name: 'body', type: 'string', value: { kind: 'longText', text: long } }
const draft: ItemDraft = { ...emptyDraft, properties: [body], content: { kind: 'present', type: 'html', text: long } }

test('elided texts come back as the same objects, and nothing is noted', () => {
  const { reading } = readBack(draft, (text) => text)
  expect(reading.item.content).toEqual({ kind: 'present', type: 'html', text: long })
  expect(reading.item.properties).toEqual([body])
  expect(reading.notes).toEqual([])
})

test('a token that was moved elsewhere is the text there', () => {
  const { reading } = readBack(draft, (text) => text.replace(/"body": ("[^"]*")/, '"names": [$1], "body": 1'))
  expect(reading.item.properties[0]?.value).toEqual({ kind: 'list', elements: [long.toString()] })
  const entry = readBack(draft, (text) =>
    text.replace('"acl": []', `"acl": [{ "type": "user", "accessType": "grant", "value": ${tokenOf(text)} }]`),
  )
  expect(entry.reading.item.acl[0]?.value).toBe(long.toString())
  const person = readBack(draft, (text) =>
    text.replace(/"body": ("[^"]*")/, '"body": 1, "who": { "@odata.type": "#x", "upn": $1 }'),
  )
  expect(person.reading.item.properties[1]?.value).toEqual({ kind: 'people', people: [{ upn: long.toString() }] })
})

function tokenOf(text: string): string {
  return /"value": ("[^"]*"),/.exec(text)?.[1] ?? ''
}

function readBack(from: ItemDraft, edit: (text: string) => string) {
  const elided = new ElidedTexts()
  const text = finished(draftText(from, 'beta', elided))
  const reading = finished(readPayload(edit(text)))
  if (reading.kind !== 'item') throw new Error(text)
  return { reading: withElidedTexts(reading, elided) }
}
