// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { absent } from '../../domain/itemDraft.ts'
import { allPropertyTypes, propertyTypes } from '../../domain/propertyType.ts'
import { lateFields } from './lateFields.ts'
import { renderInput } from './testing/renderInput.tsx'

beforeAll(lateFields.ask)

describe('every input keeps the contract of the folder', () => {
  test.each(allPropertyTypes)('%s: named after the property, at its place, described by what was given', (type) => {
    const control = renderInput(type).control()
    expect(control.getAttribute('data-place')).toBe('/properties/field')
    expect(control.getAttribute('aria-describedby')?.split(' ')).toContain('about')
  })

  test.each(allPropertyTypes)('%s: shows an absent value as nothing, and changes nothing by itself', (type) => {
    expect(renderInput(type).value()).toEqual({ kind: 'absent' })
  })

  // A group of people has fields of its own, and no control that could be invalid as a whole.
  test.each(allPropertyTypes.filter((type) => propertyTypes[type].input !== 'principal'))(
    '%s: says of itself that its value is at fault',
    (type) => {
      const control = renderInput(type, absent, { isInvalid: true }).control()
      expect(control.getAttribute('aria-invalid')).toBe('true')
    },
  )
})

describe('one value is kept exactly as typed', () => {
  test.each([
    ['string', 'Zürich "quoted"\nsecond line'],
    ['int64', '9223372036854775807'],
    ['int64', '9007199254740993'],
    ['double', '0.10'],
    ['double', '1e400'],
    ['dateTime', '2026-01-31T10:30:00.1234567+01:00'],
    ['boolean', 'true'],
  ] as const)('%s %j', (type, text) => {
    const { control, value } = renderInput(type)
    fireEvent.change(control(), { target: { value: text } })
    expect(value()).toEqual({ kind: 'text', text })
  })

  test.each(['string', 'int64', 'double', 'dateTime', 'boolean'] as const)('an emptied %s is not sent', (type) => {
    const { control, value } = renderInput(type, { kind: 'text', text: 'true' })
    fireEvent.change(control(), { target: { value: '' } })
    expect(value()).toEqual({ kind: 'absent' })
  })
})
