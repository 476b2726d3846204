import type { ReactNode } from 'react'
import { type GraphCalls, GraphCallsContext } from '../calling/graphCalls.ts'
import { type Directory, DirectoryContext } from '../directory/directory.ts'

interface Props {
  readonly calls: GraphCalls
  readonly directory: Directory
  readonly children: ReactNode
}

/** How every part of the page reaches Graph and the directory. */
export function PageContexts({ calls, directory, children }: Props) {
  return (
    <GraphCallsContext value={calls}>
      <DirectoryContext value={directory}>{children}</DirectoryContext>
    </GraphCallsContext>
  )
}
