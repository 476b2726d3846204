// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FieldContext, type FieldOfControl, useFieldProps } from './fieldContext.ts'

const field: FieldOfControl = {
  controlId: 'control',
  labelId: 'label',
  describedBy: [],
  isRequired: false,
  isAtFault: false,
}

test.each([
  [{}, field, { id: 'control' }],
  [{ id: 'own' }, field, { id: 'own', 'aria-labelledby': 'label' }],
  [{ id: 'own', 'aria-labelledby': 'other' }, field, { id: 'own', 'aria-labelledby': 'other' }],
  [{ required: false }, { ...field, isRequired: true }, { id: 'control', required: false }],
  [{ 'aria-invalid': false }, { ...field, isAtFault: true }, { id: 'control', 'aria-invalid': false }],
  [{ 'aria-describedby': 'b' }, { ...field, describedBy: ['a'] }, { id: 'control', 'aria-describedby': 'a b' }],
])('%o in %o', (props, value, expected) => {
  const { result } = renderHook(() => useFieldProps(props), {
    wrapper: ({ children }) => <FieldContext value={value}>{children}</FieldContext>,
  })
  expect(result.current).toEqual(expected)
})

test('without a field a control is as it was given', () => {
  const props = { id: 'own' }
  expect(renderHook(() => useFieldProps(props)).result.current).toBe(props)
})
