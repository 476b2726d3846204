// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { LabelField } from './LabelField.tsx'

const id = '4e4234dd-377b-42a3-935b-0e42f138fa23'

test('a label is kept as typed, and an emptied box is no label', () => {
  const { draft } = showInForm({}, (form) => (
    <LabelField control={form.control} state={form.state} isSignedIn={false} />
  ))
  const box = screen.getByRole('textbox', { name: 'Sensitivity label' })
  fireEvent.change(box, { target: { value: id } })
  expect(draft().sensitivityLabelId).toBe(id)
  fireEvent.change(box, { target: { value: '' } })
  expect(draft()).not.toHaveProperty('sensitivityLabelId')
})

test('a name in its place is warned of, at the box that the problem leads to', () => {
  showInForm({ sensitivityLabelId: 'Confidential' }, (form) => (
    <LabelField control={form.control} state={form.state} isSignedIn={false} />
  ))
  const box = screen.getByRole('textbox', { name: 'Sensitivity label' })
  expect(descriptionOf(box)).toContain('named by its GUID')
  expect(box.getAttribute('data-place')).toBe('/informationProtectionLabel')
})
