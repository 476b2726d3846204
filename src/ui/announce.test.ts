import { expect, test } from 'vitest'
import { announce, announcement } from './announce.ts'

test('the same sentence said twice is heard twice', () => {
  const heard: string[] = []
  const stop = announcement.subscribe(() => heard.push(announcement.get().text))
  announce('Copied')
  announce('Copied')
  announce('Saved')
  stop()
  announce('Nobody hears this')
  expect(heard).toEqual(['Copied', 'Copied', 'Saved'])
})
