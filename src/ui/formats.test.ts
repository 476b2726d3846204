// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { dayAndSecondText, dayAndTimeText, timeText } from './formats.ts'

const moment = new Date(2026, 0, 31, 9, 30, 15).getTime()

test.each<[string, (moment: number) => string, RegExp]>([
  ['a time', timeText, /^0?9:30(?!:15)/],
  ['a day and time', dayAndTimeText, /2026.*9:30(?!:15)/],
  ['a day and time to the second', dayAndSecondText, /2026.*9:30:15/],
])('%s', (_, text, said) => {
  expect(text(moment)).toMatch(said)
})

test('a format is made once, when it is first needed', async () => {
  let made = 0
  class Counted extends Intl.DateTimeFormat {
    constructor(locale?: string, style?: Intl.DateTimeFormatOptions) {
      super(locale, style)
      made += 1
    }
  }
  vi.stubGlobal('Intl', Object.assign(Object.create(Intl), { DateTimeFormat: Counted }))
  vi.resetModules()
  const anew = await import('./formats.ts')
  expect(made).toBe(0)
  expect(anew.timeText(moment)).toBe(anew.timeText(moment))
  expect(made).toBe(1)
  vi.unstubAllGlobals()
})
