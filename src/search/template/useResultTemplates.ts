import { useQuery } from '@tanstack/react-query'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { useDirectory } from '../../directory/directory.ts'
import type { ResultTemplate } from '../../domain/resultTemplate/resultTemplate.ts'
import type { Reading } from '../../graph/jsonAnswer.ts'
import { getResultTemplates } from '../../graph/resultTemplates.ts'

/** The templates of a connection; undefined while they are read. They are read once, since nobody changes them here. */
export function useResultTemplates(connectionId: string) {
  const { client, apiVersion } = useGraphCalls()
  const { owner } = useDirectory()
  const { data, refetch } = useQuery<Reading<readonly ResultTemplate[]>>({
    queryKey: ['resultTemplates', owner, connectionId, apiVersion],
    queryFn: ({ signal }) => getResultTemplates(client, { connectionId, apiVersion, signal }),
    retry: false,
    networkMode: 'always',
    throwOnError: true,
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  })
  return { reading: data, again: () => void refetch() }
}
