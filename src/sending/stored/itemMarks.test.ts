// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { type ItemMark, itemMarks } from './itemMarks.ts'

const mark = (key: string, id: string, how: ItemMark['how'] = 'read'): ItemMark => ({ key, id, at: 0, how })

test('the last mark of an item stands, in this tab and in another one', () => {
  const [here, elsewhere] = [itemMarks(), itemMarks()]
  here.set(mark('a', '1'))
  elsewhere.set(mark('a', '2', 'sent'))
  elsewhere.set(mark('b', '3'))
  expect([here.find('a')?.id, here.find('b')?.id, here.find('c')]).toEqual(['2', '3', undefined])
})

test('a mark is taken back only while it is the last one', () => {
  const marks = itemMarks()
  marks.set(mark('a', '1'))
  const before = marks.find('a')
  marks.set(mark('a', '2', 'sending'))
  marks.takeBack(mark('a', '2', 'sending'), before)
  expect(marks.find('a')?.id).toBe('1')
  marks.takeBack(mark('a', '2', 'sending'), undefined)
  expect(marks.find('a')?.id).toBe('1')
  marks.takeBack(mark('a', '1'), undefined)
  expect(marks.find('a')).toBeUndefined()
})

test('who listens hears of this tab and of the others, until it stops', () => {
  const marks = itemMarks()
  const heard = vi.fn<() => void>()
  const stop = marks.subscribe(heard)
  marks.set(mark('a', '1'))
  dispatchEvent(new StorageEvent('storage', { key: 'external-item-editor.item-marks' }))
  dispatchEvent(new StorageEvent('storage', { key: 'something else' }))
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  marks.set(mark('a', '2'))
  expect(heard).toHaveBeenCalledTimes(2)
})

test('only the latest are stored', () => {
  const marks = itemMarks()
  for (let count = 0; count <= 200; count++) marks.set(mark(`item ${count}`, 'x'))
  expect([marks.find('item 0'), marks.find('item 200')?.id]).toEqual([undefined, 'x'])
})

test('where storage is denied or full, this tab goes by its own marks', () => {
  const marks = itemMarks(() => ({
    getItem: () => JSON.stringify([mark('a', 'old')]),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: () => undefined,
  }))
  expect(marks.find('a')?.id).toBe('old')
  marks.set(mark('a', 'new', 'sent'))
  expect(marks.find('a')?.id).toBe('new')
})

test.each(['{', '{}', '[{"key":"a"}]'])('what is no list of marks is passed over: %s', (text) => {
  localStorage.setItem('external-item-editor.item-marks', text)
  expect(itemMarks().find('a')).toBeUndefined()
})
