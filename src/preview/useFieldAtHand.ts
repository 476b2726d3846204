import { useEffect, useState } from 'react'
import { placeAttribute } from '../ui/place.ts'

/** The place of the item whose field has the focus, such as `/properties/title`; empty while none has. */
export function useFieldAtHand(): string {
  const [place, setPlace] = useState('')
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const field = target instanceof Element ? target.closest(`[${placeAttribute}]`) : null
      setPlace(field?.getAttribute(placeAttribute) ?? '')
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  return place
}
