import type { APIRequestContext, Page } from '@playwright/test'
import { z } from 'zod'

/** What another app does with an item of the sandbox, with the token that the page used last. */
export interface ItemInGraph {
  readonly put: (itemId: string, body: unknown) => Promise<number>
  readonly get: (itemId: string) => Promise<unknown>
}

/** Watches the page for its token. Call it before the page sends anything; the page has to have sent something before use. */
export function itemInGraph(page: Page, request: APIRequestContext, connection: string): ItemInGraph {
  let address = ''
  let token = ''
  page.on('request', (each) => {
    const { authorization } = each.headers()
    const base = /^.*\/beta\/external\/connections/.exec(each.url())?.[0]
    if (authorization === undefined || base === undefined || !each.url().includes('/items/')) return
    address = base
    token = authorization
  })
  const urlOf = (itemId: string) => `${address}/${connection}/items/${itemId}`
  // The server closes a connection that was idle for five seconds, maybe as it is used again: that is no answer of Graph.
  const how = () => ({ headers: { authorization: token }, maxRetries: 1 })
  return {
    put: async (itemId, body) => {
      const answer = await request.put(urlOf(itemId), { ...how(), data: body })
      return answer.status()
    },
    get: async (itemId) => {
      const answer = await request.get(urlOf(itemId), how())
      return answer.status() === 404 ? undefined : z.unknown().parse(await answer.json())
    },
  }
}
