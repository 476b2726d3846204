import { lazy, type ReactNode, Suspense } from 'react'
import type { Problem } from '../domain/problem.ts'
import type { Live } from '../ui/live.ts'
import { Placeholder } from '../ui/Placeholder.tsx'
import type { RawDesk } from './rawDesk.ts'

const RawPanel = lazy(() => import('./RawPanel.tsx').then((module) => ({ default: module.RawPanel })))

interface Props {
  /** Undefined while the text is laid out. */
  readonly desk: RawDesk | undefined
  readonly problems: Live<readonly Problem[]>
  /** The switch that leads back. */
  readonly children: ReactNode
}

/** The payload as text, whose editor is loaded when it is first shown. */
export function LazyRawPanel({ desk, problems, children }: Props) {
  const waiting = <Placeholder label="Opening the payload as JSON" height="16rem" />
  return (
    <>
      <div>{children}</div>
      {desk === undefined ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <RawPanel desk={desk} problems={problems} />
        </Suspense>
      )}
    </>
  )
}
