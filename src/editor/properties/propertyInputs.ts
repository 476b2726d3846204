import type { ComponentType } from 'react'
import type { PropertyType } from '../../domain/propertyType.ts'
import { BooleanInput } from './BooleanInput.tsx'
import { CollectionInput } from './CollectionInput.tsx'
import { DateTimeInput } from './DateTimeInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PeopleInput } from './PeopleInput.tsx'
import type { PropertyInputProps } from './propertyInput.ts'
import { TextInput } from './TextInput.tsx'

/** The input for each property type. The compiler asks for a line when a type is added. */
export const propertyInputs: Record<PropertyType, ComponentType<PropertyInputProps>> = {
  string: TextInput,
  int64: NumberInput,
  double: NumberInput,
  dateTime: DateTimeInput,
  boolean: BooleanInput,
  stringCollection: CollectionInput,
  int64Collection: CollectionInput,
  doubleCollection: CollectionInput,
  dateTimeCollection: CollectionInput,
  principal: PeopleInput,
  principalCollection: PeopleInput,
}
