import { useId } from 'react'
import { propertyTypes } from '../../domain/propertyType.ts'
import { deviceZone } from '../../ui/deviceZone.ts'
import { Input } from '../../ui/Input.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import { placeAttribute } from '../../ui/place.ts'
import { DatePopup } from './DatePopup.tsx'
import { lateDates } from './lateFields.ts'
import styles from './PropertyField.module.css'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/** A date and time, kept as typed (offset and fraction digits too), or chosen; below it what is sent, and what clocks show then. */
export function DateTimeInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const text = shownText(property.value)
  const sentDateText = useLatePart(lateDates, text !== '')?.sentDateText
  const sentId = useId()
  return (
    <>
      <div className={styles.withButton}>
        <Input
          {...{ [placeAttribute]: place }}
          aria-label={property.name}
          aria-describedby={`${sentId} ${describedBy}`}
          aria-invalid={isInvalid}
          value={text}
          autoComplete="off"
          spellCheck={false}
          placeholder={propertyTypes[property.type].hint}
          onValue={(value) => onChange(typedValue(value))}
          isCode
        />
        <DatePopup
          button={{ 'aria-label': `Choose date and time for ${property.name}`, icon: calendar }}
          name={property.name}
          text={text}
          onChoose={(chosen) => onChange(typedValue(chosen))}
        />
      </div>
      <p id={sentId} className={styles.quiet}>
        {sentDateText?.(text, deviceZone())}
      </p>
    </>
  )
}

const calendar = (
  <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
    <path d="M3.5 7.5h13m-11-4h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Z" />
  </svg>
)
