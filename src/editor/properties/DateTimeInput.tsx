import { useEffect, useId } from 'react'
import { propertyTypes } from '../../domain/propertyType.ts'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { deviceZone } from '../../ui/deviceZone.ts'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import { controlAt, placeAttribute, placeOfElement } from '../../ui/place.ts'
import { DatePopup } from './DatePopup.tsx'
import { lateDates } from './lateFields.ts'
import styles from './PropertyField.module.css'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/**
 * A date and time, kept as typed (offset and fraction digits too), or chosen; below it what clocks show then. One that people
 * write is taken by a press or Enter, and becomes what is sent.
 */
export function DateTimeInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const text = shownText(property.value)
  const { sentDateText, dateAsked, DateWays } = useLatePart(lateDates, text !== '') ?? {}
  const choice = dateAsked?.(text)
  const isUnderstood = choice?.isCertain === true
  // What becomes a date when its field is left is nothing to fix while it is typed.
  useEffect(() => {
    if (!isUnderstood || placeOfElement(document.activeElement) !== place) return undefined
    soughtPlace.set(place)
    return () => {
      if (soughtPlace.get() === place) soughtPlace.set(undefined)
    }
  }, [isUnderstood, place])
  const take = (chosen: string) =>
    focusAfter(
      () => onChange(typedValue(chosen)),
      () => controlAt(place),
    )
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
          onKeyDown={({ key }) => key === 'Enter' && choice !== undefined && take(choice.ways[0].text)}
          onBlur={() => isUnderstood && onChange(typedValue(choice.ways[0].text))}
          isCode
        />
        <DatePopup
          button={{ 'aria-label': `Choose date and time for ${property.name}`, icon: calendar }}
          name={property.name}
          text={text}
          onChoose={(chosen) => onChange(typedValue(chosen))}
        />
      </div>
      {choice !== undefined && DateWays !== undefined ? (
        <DateWays id={sentId} choice={choice} onTake={take} />
      ) : (
        <p id={sentId} className={styles.quiet}>
          {sentDateText?.(text, deviceZone())}
        </p>
      )}
    </>
  )
}

const calendar = (
  <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
    <path d="M3.5 7.5h13m-11-4h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Z" />
  </svg>
)
