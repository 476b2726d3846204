import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { anyDraft } from '../../domain/testing/randomDraft.ts'
import { draftFileParts, readDraftFile } from './draftFile.ts'
import { savedDraftOf } from './savedDraft.ts'

test('drafts come back from a file as they were exported', () => {
  const filed = fc.record({ name: fc.string(), draft: anyDraft, schema: fc.constant(undefined) })
  fc.assert(
    fc.property(fc.array(filed, { minLength: 1, maxLength: 4 }), (drafts) => {
      const reading = readNow([...draftFileParts(drafts)].join(''))
      if (reading.kind !== 'drafts') throw new Error(reading.why)
      expect(reading.drafts.map(({ name, draft }) => [name, savedDraftOf(draft)])).toEqual(
        drafts.map(({ name, draft }) => [name, savedDraftOf(draft)]),
      )
    }),
  )
})

test('the schema of a draft is in the file', () => {
  const read = readConnectionSchema({ properties: [{ name: 'title', type: 'String' }] })
  const schema = read.kind === 'schema' ? read.schema : undefined
  const reading = readNow([...draftFileParts([{ name: '', draft: emptyDraft, schema }])].join(''))
  expect(reading).toMatchObject({ kind: 'drafts', drafts: [{ schema }] })
})

test('the file of one draft alone, as earlier versions made it, is read', () => {
  const text = JSON.stringify(savedDraftOf({ ...emptyDraft, itemId: 'old' }))
  expect(readNow(text)).toMatchObject({ kind: 'drafts', drafts: [{ name: '', draft: { itemId: 'old' } }] })
})

const readNow = (text: string) => finished(readDraftFile(text))
const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, 1]))
const good = savedDraftOf(emptyDraft)
const file = (parts: object) => JSON.stringify({ kind: 'external-item-editor.drafts', format: 1, ...parts })
const entries = (count: number) => Array.from({ length: count }, () => good.acl[0] ?? anEntry)
const anEntry = { accessType: 'grant', type: 'user', value: 'u' } as const

test('more than a form holds is told, with the number, before it is tried', () => {
  const longList = { ...good, acl: entries(50_001) }
  expect(readNow(file({ drafts: [{ draft: good }, { draft: longList }] }))).toEqual({
    kind: 'unreadable',
    why: 'Draft 2 of this file has 50,001 access entries (the editor takes up to 50,000), so nothing was imported.',
  })
  expect(readNow(file({ drafts: Array.from({ length: 1001 }, () => 0) }))).toEqual({
    kind: 'unreadable',
    why: 'This file has 1,001 drafts. The editor takes up to 1,000 at once.',
  })
})

test.each<[string, object]>([
  ['members', wide],
  ['members of one property', { ...good, properties: [wide] }],
  ['members of one access entry', { ...good, acl: [{ ...anEntry, ...wide }] }],
  ['members of the value of a property', { ...good, properties: [{ name: 'p', type: 'string', value: wide }] }],
  ['members of its content', { ...good, content: wide }],
  ['properties, as an item has them', { ...good, properties: wide }],
  ['labels of one property', { ...good, properties: [{ name: 'p', type: 'string', labels: Object.keys(wide) }] }],
])('a draft with a hundred thousand %s is refused without being read at once', (_, draft) => {
  const text = file({ drafts: [{ draft }] })
  const parse = vi.spyOn(JSON, 'parse')
  expect(readNow(text)).toMatchObject({
    kind: 'unreadable',
    why: 'Draft 1 of this file is damaged, so nothing was imported.',
  })
  expect(Math.max(0, ...parse.mock.calls.map(([source]) => source.length))).toBeLessThan(100_000)
  parse.mockRestore()
})

test('fifty thousand entries are read a thousand at a time, and one that is none takes all of them along', () => {
  const text = file({ drafts: [{ draft: { ...good, acl: entries(50_000), itemId: 'WIDE' } }] })
  const parse = vi.spyOn(JSON, 'parse')
  const reading = readNow(text)
  expect(Math.max(0, ...parse.mock.calls.map(([source]) => source.length))).toBeLessThan(100_000)
  parse.mockRestore()
  expect(reading).toMatchObject({ kind: 'drafts', drafts: [{ draft: { itemId: 'WIDE' } }] })
  expect(reading.kind === 'drafts' && reading.drafts[0]?.draft.acl).toEqual(entries(50_000))
  const broken = file({ drafts: [{ draft: { ...good, acl: [...entries(3000), { type: 'user' }] } }] })
  expect(readNow(broken)).toEqual({
    kind: 'unreadable',
    why: 'Draft 1 of this file is damaged, so nothing was imported.',
  })
})

test('the elements of a collection are read a thousand at a time, and one that is none takes all of them along', () => {
  const elements = Object.keys(wide)
  const draft = {
    ...good,
    properties: [{ name: 'tags', type: 'stringCollection', value: { kind: 'list', elements } }, aPrincipal],
  }
  const parse = vi.spyOn(JSON, 'parse')
  const reading = readNow(file({ drafts: [{ draft }] }))
  expect(Math.max(0, ...parse.mock.calls.map(([source]) => source.length))).toBeLessThan(100_000)
  parse.mockRestore()
  expect(reading).toMatchObject({ kind: 'drafts', drafts: [{ draft: { properties: draft.properties } }] })
  const broken = {
    ...draft,
    properties: [{ ...draft.properties[0], value: { kind: 'list', elements: [...elements, 1] } }],
  }
  expect(readNow(file({ drafts: [{ draft: broken }] }))).toMatchObject({ kind: 'unreadable' })
})

const aPrincipal = {
  name: 'author',
  type: 'principal',
  value: { kind: 'people', people: [{ upn: 'ada@contoso.com' }] },
}

test('a schema beside a draft with a hundred thousand labels is refused without being read at once', () => {
  const schema = { properties: [{ name: 'p', type: 'String', labels: Object.keys(wide) }] }
  const parse = vi.spyOn(JSON, 'parse')
  expect(readNow(file({ drafts: [{ draft: good, schema }] }))).toMatchObject({ kind: 'unreadable' })
  expect(Math.max(0, ...parse.mock.calls.map(([source]) => source.length))).toBeLessThan(100_000)
  parse.mockRestore()
})

test('more properties than a form takes are told, with the number', () => {
  const property = { name: 'p', type: 'string', value: { kind: 'absent' } }
  const draft = { ...good, properties: Array.from({ length: 5001 }, () => property) }
  expect(readNow(file({ drafts: [{ draft }] }))).toEqual({
    kind: 'unreadable',
    why: 'Draft 1 of this file has 5,001 properties (the editor takes up to 5,000), so nothing was imported.',
  })
})

test('the API version of a draft is in the file', () => {
  const parts = [...draftFileParts([{ name: '', draft: emptyDraft, schema: undefined, apiVersion: 'beta' }])]
  expect(readNow(parts.join(''))).toMatchObject({ kind: 'drafts', drafts: [{ apiVersion: 'beta' }] })
  expect(readNow(parts.join('').replace('"beta"', '"v9"'))).toMatchObject({ kind: 'drafts', drafts: [{ name: '' }] })
})

test.each([
  ['text', 'not JSON'],
  ['null', 'holds no drafts'],
  ['{"acl":[],"properties":{}}', 'choose “Import”'],
  [file({ format: 2, drafts: [] }), 'newer version'],
  [file({ drafts: [] }), 'no draft'],
  [file({}), 'damaged'],
  [file({ drafts: [{ draft: good }, { draft: { ...good, acl: 1 } }] }), 'Draft 2 of this file is damaged'],
])('%s: %s', (text, why) => {
  const reading = readNow(text)
  expect(reading.kind === 'unreadable' && reading.why).toContain(why)
})
