import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { z } from 'zod/mini'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { type Directory, DirectoryContext, noDirectory } from '../../directory/directory.ts'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'

const batchShape = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) })

/** A Graph that keeps external groups and no more. `refuse` makes all that comes fail with a status. */
export function groupsOfGraph(groups: Readonly<Record<string, object>> = {}) {
  const there = new Map<string, object>(Object.entries(groups))
  const log: string[] = []
  let refusal = 0
  const client: GraphClient = {
    baseUrl: 'https://graph.test',
    send: ({ method, path, body }) => {
      const json: unknown = typeof body === 'string' ? JSON.parse(body) : undefined
      if (refusal > 0) return Promise.resolve(answer(refusal))
      if (path === '/$batch') {
        const ids = batchShape.parse(json).requests.map(({ id, url }) => ({ id, group: lastOf(url) }))
        log.push(`read ${ids.map(({ group }) => group).join(' ')}`)
        const responses = ids.map(({ id, group }) =>
          there.has(group) ? { id, status: 200, body: { id: group, ...there.get(group) } } : { id, status: 404 },
        )
        return Promise.resolve(answer(200, { responses }))
      }
      log.push(
        `${method} ${path.replace('/external/connections/tickets/groups', '')} ${typeof body === 'string' ? body : ''}`.trim(),
      )
      const group = /groups\/([^/]+)/.exec(path)?.[1]
      if (group === undefined) {
        const { id } = z.object({ id: z.string() }).parse(json)
        if (there.has(id)) return Promise.resolve(answer(409))
        there.set(id, z.record(z.string(), z.unknown()).parse(json))
      } else if (!there.has(group)) return Promise.resolve(answer(404))
      else if (method === 'DELETE' && !path.includes('/members/')) there.delete(group)
      return Promise.resolve(answer(204))
    },
  }
  return { client, log, refuse: (status: number) => (refusal = status) }
}

/** The page around what is tested. */
export function aroundGroups(client: GraphClient, more: Partial<Directory> = {}) {
  const queryClient = new QueryClient()
  const act = vi.fn<typeof fakeCalls.act>((_, tryAgain) => tryAgain?.())
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <GraphCallsContext value={{ ...fakeCalls, client, act }}>
        <DirectoryContext value={{ ...noDirectory, owner: 'adele', ...more }}>{children}</DirectoryContext>
      </GraphCallsContext>
    </QueryClientProvider>
  )
}

function answer(status: number, json?: object): GraphResult {
  const response = anAnswer({ status, bodyText: json === undefined ? '' : JSON.stringify(json) })
  return status < 300 ? { kind: 'ok', status, response } : { kind: 'error', error: graphErrorOf(response, []) }
}

function lastOf(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
}
