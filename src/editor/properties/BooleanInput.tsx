import { placeAttribute } from '../../ui/place.ts'
import { Select } from '../../ui/Select.tsx'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/** True, false, or not sent. */
export function BooleanInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const text = shownText(property.value)
  const isKnown = text === '' || text === 'true' || text === 'false'
  return (
    <Select
      {...{ [placeAttribute]: place }}
      aria-label={property.name}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={text}
      onValue={(value) => onChange(typedValue(value))}
    >
      <option value="">{property.value.kind === 'null' ? 'null' : 'No value'}</option>
      <option value="true">true</option>
      <option value="false">false</option>
      {!isKnown && <option value={text}>{text}</option>}
    </Select>
  )
}
