import { expect, test } from 'vitest'
import { whyMarkup, whyNotText } from './notText.ts'

test.each([
  ['', 'There is nothing in it.'],
  [' \n\ufeff', 'There is nothing in it.'],
  [' '.repeat(5000), 'There is nothing in it.'],
  ['\u0089PNG\0\u0001', 'This is not text'],
  ['\u0001\u0002\u0003abc', 'This is not text'],
  ['\ufffd\ufffdJ\ufffd\ufffd', 'Its characters were lost'],
])('%j: %s', (source, why) => {
  expect(whyNotText(source)).toContain(why)
})

test.each(['{"a": "\u0007"}', 'a\tb\r\n', '{"a": "one \ufffd in a text that is long enough"}', `${' '.repeat(5000)}a`])(
  '%j may be something',
  (source) => {
    expect(whyNotText(source)).toBeUndefined()
  },
)

test.each([
  ['<!doctype html><title>Sign in</title>', '“Sign in”'],
  ['\n<HTML><body>', 'web page (HTML), not JSON'],
  ['<?xml version="1.0"?><a/>', 'XML'],
  ['{"a": "<html>"}', undefined],
  ['< ./item.json', undefined],
])('%j is markup: %s', (source, why) => {
  const said = whyMarkup(source)
  if (why === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(why)
})
