import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { GraphCallsContext } from '../../../calling/graphCalls.ts'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { DirectoryContext, noDirectory } from '../../../directory/directory.ts'
import type { GraphClient } from '../../../graph/graphClient.ts'

/** The page around what is tested, for the account that `anOperation` is of. */
export function aroundSchemas(client: GraphClient) {
  const queries = new QueryClient()
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <GraphCallsContext value={{ ...fakeCalls, client }}>
        <DirectoryContext value={{ ...noDirectory, owner: 'adele' }}>{children}</DirectoryContext>
      </GraphCallsContext>
    </QueryClientProvider>
  )
}
