import { Suspense } from 'react'
import { lateView } from '../ui/lateView.tsx'
import type { OtherPersonProps } from './OtherPerson.tsx'

const OtherPerson = lateView(() => import('./OtherPerson.tsx').then((module) => module.OtherPerson))

/** The question about somebody else, which is loaded when an item was looked at. */
export function LateOtherPerson(props: OtherPersonProps) {
  return (
    <Suspense fallback={null}>
      <OtherPerson {...props} />
    </Suspense>
  )
}
