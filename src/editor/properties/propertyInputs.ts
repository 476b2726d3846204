import type { ComponentType } from 'react'
import type { PropertyTypeRow } from '../../domain/propertyType.ts'
import { BooleanInput } from './BooleanInput.tsx'
import { CollectionInput } from './CollectionInput.tsx'
import { DateTimeInput } from './DateTimeInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PeopleInput } from './PeopleInput.tsx'
import type { PropertyInputProps } from './propertyInput.ts'
import { TextInput } from './TextInput.tsx'

/** The input by the name that a row of the table of property types gives it. The compiler asks for a line when a name is added. */
export const propertyInputs: Record<PropertyTypeRow['input'], ComponentType<PropertyInputProps>> = {
  text: TextInput,
  wholeNumber: NumberInput,
  number: NumberInput,
  dateTime: DateTimeInput,
  boolean: BooleanInput,
  principal: PeopleInput,
  list: CollectionInput,
}
