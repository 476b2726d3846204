import { propertyTypes } from '../../domain/propertyType.ts'
import { Input } from '../../ui/Input.tsx'
import { placeAttribute } from '../../ui/place.ts'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/** An Int64 or Double as typed. Not `type="number"`: a browser's number box drops digits and words it cannot hold. */
export function NumberInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const { hint, input } = propertyTypes[property.type]
  return (
    <Input
      {...{ [placeAttribute]: place }}
      aria-label={property.name}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={shownText(property.value)}
      autoComplete="off"
      placeholder={hint}
      inputMode={input === 'wholeNumber' ? 'numeric' : 'decimal'}
      onValue={(value) => onChange(typedValue(value))}
    />
  )
}
