import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type GraphCalls, GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { type Directory, DirectoryContext, noDirectory } from '../directory.ts'

/** The people and groups that tests know. */
export const hr = {
  kind: 'group',
  id: '5a4db0c5-0000-4000-8000-0000000c0010',
  displayName: 'Human resources',
  mail: 'hr@contoso.example',
} as const satisfies DirectoryPrincipal
export const robin = {
  kind: 'user',
  id: 'e811976d-83df-4cbd-8b9b-5215b18aa874',
  displayName: 'Robin Delgado',
  mail: 'robin@contoso.example',
  isGuest: false,
} as const satisfies DirectoryPrincipal

/** A directory in which every search finds these, and every text stands for the one of its name, address or ID. */
export function directoryOf(principals: readonly DirectoryPrincipal[], parts: Partial<Directory> = {}): Directory {
  return {
    ...noDirectory,
    owner: 'somebody',
    find: () =>
      Promise.resolve({
        kind: 'ok',
        value: { principals, total: principals.length, next: undefined, unread: undefined },
        answer: anAnswer({}),
      }),
    resolve: (refs) =>
      Promise.resolve(
        refs.map(({ text }) => {
          const found = principals.filter(({ id, displayName, mail }) => [id, displayName, mail].includes(text))
          const [first] = found
          if (first === undefined) return { kind: 'unknown' }
          return found.length > 1 ? { kind: 'ambiguous', principals: found } : { kind: 'found', principal: first }
        }),
      ),
    ...parts,
  }
}

/** Shows a part of the page with a directory and Graph around it. */
export function showInDirectory(
  part: ReactNode,
  {
    directory = directoryOf([hr, robin]),
    calls = fakeCalls,
  }: Partial<{ directory: Directory; calls: GraphCalls }> = {},
) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <GraphCallsContext value={calls}>
        <DirectoryContext value={directory}>{part}</DirectoryContext>
      </GraphCallsContext>
    </QueryClientProvider>,
  )
}
