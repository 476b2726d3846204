import { expect, test } from 'vitest'
import { isAtEnd, skipBlanks, skipSpace, startOfScript } from './powerShellReading.ts'

test.each([
  ['  \n # note\n <# more #> x', 'x', '\n # note\n <# more #> x'],
  [' `\n x', 'x', 'x'],
  ['x', 'x', 'x'],
  ['', '', ''],
])('In %j, white space ends before %j, and blanks before %j', (source, afterSpace, afterBlanks) => {
  const [space, blanks] = [startOfScript(source), startOfScript(source)]
  skipSpace(space)
  skipBlanks(blanks)
  expect([source.slice(space.at), source.slice(blanks.at)]).toEqual([afterSpace, afterBlanks])
})

test.each([
  ['', true],
  ['\n', true],
  ['; x', true],
  [') x', true],
  ['# x', true],
  ['+ x', false],
  ['x', false],
])('%j is the end of a statement: %s', (source, isEnd) => {
  expect(isAtEnd(startOfScript(source))).toBe(isEnd)
})
