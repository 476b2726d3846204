// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderInput } from './testing/renderInput.tsx'

test.each([
  ['int64', 'numeric', 'Whole number, up to 19 digits'],
  ['double', 'decimal', 'Number, with a point for decimals'],
] as const)('%s: a text box with the keys of a %s number, which hints at what it takes', (type, keys, hint) => {
  const control = renderInput(type).control()
  expect(control.getAttribute('inputmode')).toBe(keys)
  expect(control.getAttribute('placeholder')).toBe(hint)
  // A browser's number box would drop what it cannot hold.
  expect(control).toHaveProperty('type', 'text')
})

test.each([
  ['int64', '-9223372036854775808'],
  ['int64', '007'],
  ['double', '1.10'],
  ['double', 'NaN'],
  ['double', '1,5'],
] as const)('%s: “%s” stays as typed, right or wrong', (type, text) => {
  const { control, value } = renderInput(type)
  fireEvent.change(control(), { target: { value: text } })
  expect(control()).toHaveProperty('value', text)
  expect(value()).toEqual({ kind: 'text', text })
})
