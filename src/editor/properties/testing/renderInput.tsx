import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { PropertyDraft, ValueDraft } from '../../../domain/itemDraft.ts'
import { type PropertyType, propertyTypes } from '../../../domain/propertyType.ts'
import type { PropertyInputProps } from '../propertyInput.ts'
import { propertyInputs } from '../propertyInputs.ts'

/** Shows the input of a type with a value that follows what the input reports, as in the form. */
export function renderInput(
  type: PropertyType,
  initial: ValueDraft = { kind: 'absent' },
  { isInvalid = false, problems = [] }: Partial<Pick<PropertyInputProps, 'isInvalid' | 'problems'>> = {},
) {
  const reported: ValueDraft[] = []
  const shown: { setValue?: (value: ValueDraft) => void } = {}
  const Input = propertyInputs[propertyTypes[type].input]
  function Field() {
    const [property, setProperty] = useState<PropertyDraft>({ name: 'field', type, value: initial })
    const setValue = (value: ValueDraft) => setProperty({ ...property, value })
    Object.assign(shown, { setValue })
    return (
      <Input
        property={property}
        place="/properties/field"
        describedBy="about"
        isInvalid={isInvalid}
        problems={problems}
        onChange={(value) => {
          reported.push(value)
          setValue(value)
        }}
      />
    )
  }
  render(<Field />)
  return {
    /** The control that a user finds by the property's name. */
    control: () => screen.getByLabelText('field'),
    /** What the draft holds now. */
    value: () => reported.at(-1) ?? initial,
    /** Another value from outside, as when a draft is opened. */
    replace: (value: ValueDraft) => act(() => shown.setValue?.(value)),
  }
}
