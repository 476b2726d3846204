import { expect, test } from 'vitest'
import { mapTable } from '../drafts/store/testing/mapTable.ts'
import { deviceTexts } from './deviceTexts.ts'

const waiting = { text: '{"acl":', base: '{"acl":[]}', pointers: ['/content/value'], turn: 3 }

test('a text comes back as it was written, until it is removed; each draft has its own', async () => {
  const table = mapTable()
  await deviceTexts(table).write('a', waiting)
  expect(await deviceTexts(table).read('a')).toEqual(waiting)
  expect(await deviceTexts(table).read('b')).toBeUndefined()
  await deviceTexts(table).remove('a')
  expect(await deviceTexts(table).read('a')).toBeUndefined()
  expect(table.pieceValues.size).toBe(0)
})

test('of the next one only what is another is written', async () => {
  const table = mapTable()
  const texts = deviceTexts(table)
  await texts.write('a', waiting)
  const before = table.written()
  await texts.write('a', { ...waiting, text: '{', turn: 4 })
  expect(table.written() - before).toBe('{'.length + waiting.pointers.length + '4'.length)
  expect(await texts.read('a')).toEqual({ ...waiting, text: '{', turn: 4 })
  await texts.remove('a')
  await texts.write('a', waiting)
  expect(await texts.read('a')).toEqual(waiting)
})

test.each([
  ['base', { ...waiting, base: '' }],
  ['pointers', { ...waiting, pointers: [] }],
  ['turn', { ...waiting, turn: 0 }],
])('a text comes back though its %s is gone', async (id, expected) => {
  const table = mapTable()
  await deviceTexts(table).write('a', waiting)
  for (const key of table.pieceValues.keys()) if (key.endsWith(` ${id}`)) table.pieceValues.delete(key)
  expect(await deviceTexts(table).read('a')).toEqual(expected)
})

test('a draft that is removed takes its text along', async () => {
  const table = mapTable()
  await deviceTexts(table).write('a', waiting)
  await table.remove('a')
  expect(await deviceTexts(table).read('a')).toBeUndefined()
})

test('a database that is denied has no text', async () => {
  const table = mapTable()
  table.refuseWith(new Error('denied'))
  expect(await deviceTexts(table).read('a')).toBeUndefined()
  await expect(deviceTexts(table).write('a', waiting)).rejects.toThrow('denied')
})
