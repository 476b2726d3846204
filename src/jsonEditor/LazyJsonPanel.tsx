import { type ReactNode, Suspense } from 'react'
import type { Problem } from '../domain/problem.ts'
import { lateView } from '../ui/lateView.tsx'
import type { Live } from '../ui/live.ts'
import { Placeholder } from '../ui/Placeholder.tsx'
import type { JsonEditor } from './jsonEditor.ts'

const JsonPanel = lateView(() => import('./JsonPanel.tsx').then((module) => module.JsonPanel))

interface Props {
  /** Undefined while the text is laid out. */
  readonly editor: JsonEditor | undefined
  readonly problems: Live<readonly Problem[]>
  /** The switch that leads back. */
  readonly children: ReactNode
}

/** The payload as text, whose editor is loaded when it is first shown. */
export function LazyJsonPanel({ editor, problems, children }: Props) {
  const waiting = <Placeholder label="Opening the payload as JSON" height="16rem" />
  return (
    <>
      <div>{children}</div>
      {editor === undefined ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <JsonPanel editor={editor} problems={problems} />
        </Suspense>
      )}
    </>
  )
}
