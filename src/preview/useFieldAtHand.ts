import { useEffect, useState } from 'react'
import { useLive } from '../ui/live.ts'
import { placeOfElement } from '../ui/place.ts'
import { shownPlace } from '../ui/shownPlace.ts'

/** The place of the item whose field has the focus, or that was shown last, such as `/properties/title`; empty without. */
export function useFieldAtHand(): string {
  const [place, setPlace] = useState('')
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      setPlace((target instanceof Element && placeOfElement(target)) || '')
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  const shown = useLive(shownPlace, (key) => key)
  return place || shown
}
