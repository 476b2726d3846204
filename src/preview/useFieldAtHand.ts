import { useEffect, useState } from 'react'
import { placeOfElement } from '../ui/place.ts'

/** The place of the item whose field has the focus, such as `/properties/title`; empty while none has. */
export function useFieldAtHand(): string {
  const [place, setPlace] = useState('')
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      setPlace((target instanceof Element && placeOfElement(target)) || '')
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  return place
}
