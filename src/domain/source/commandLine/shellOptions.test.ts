import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { bashParts } from './bashParts.ts'
import { optionText, shellOptions } from './shellOptions.ts'

test.each([
  ['--id T1 --title "One two"', ['id: T1', 'title: One two'], []],
  ['--id=T1 -m put x', ['id: T1', 'm: put'], ['x']],
  ['--wait --id T1 y', ['wait: -', 'id: T1'], ['y']],
  ['--a --b', ['a: -', 'b: -'], []],
  ['--n -5 --tags@odata.type x', ['n: -5', 'tags@odata.type: x'], []],
])('%s', (line, expected, rest) => {
  const words = finished(bashParts(line))
  const { options, others } = shellOptions(words, /^wait$/)
  expect(options.map(({ name, value }) => `${name}: ${value?.text ?? '-'}`)).toEqual(expected)
  expect(others.map(({ text }) => text)).toEqual(rest)
})

test('Of several names the last value counts', () => {
  const { options } = shellOptions(finished(bashParts('-m put --method post --url')), /^$/)
  expect(optionText(options, 'method', 'm')).toBe('post')
  expect(optionText(options, 'url')).toBeUndefined()
})
