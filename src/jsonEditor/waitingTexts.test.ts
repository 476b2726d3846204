// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { mostWaiting, waitingTexts } from './waitingTexts.ts'

const broken = { text: '{"acl":', base: '{"acl":[]}', pointers: ['/content/value'] }

beforeEach(() => sessionStorage.clear())

test('each draft has its own text, also for the next page', () => {
  waitingTexts().write('a', broken)
  waitingTexts().write('b', { ...broken, text: '[' })
  expect(waitingTexts().read('a')).toMatchObject(broken)
  expect(waitingTexts().read('b')?.text).toBe('[')
  waitingTexts().remove('a')
  expect(waitingTexts().read('a')).toBeUndefined()
  expect(waitingTexts().read('b')?.text).toBe('[')
})

test('the latest ones are kept as far as they have room together', () => {
  const texts = waitingTexts()
  texts.write('a', { ...broken, text: 'x'.repeat(mostWaiting * 0.6) })
  texts.write('b', { ...broken, text: 'y'.repeat(mostWaiting * 0.6) })
  expect(texts.read('a')).toBeUndefined()
  expect(texts.read('b')).toBeDefined()
})

test.each(['{', '7', '[{"draftId":"a"}]'])('what is stored as %s is no text', (stored) => {
  sessionStorage.setItem('external-item-editor.waiting-texts', stored)
  expect(waitingTexts().read('a')).toBeUndefined()
})

test('where the browser denies its storage nothing is kept and nothing fails', () => {
  const texts = waitingTexts(() => {
    throw new Error('denied')
  })
  texts.write('a', broken)
  texts.remove('a')
  expect(texts.read('a')).toBeUndefined()
})
