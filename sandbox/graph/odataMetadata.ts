import { createMiddleware } from 'hono/factory'
import type { GraphEnv } from './graphContext.ts'
import { graphErrorResponse, unknownToSandbox } from './graphError.ts'

/**
 * How much an answer says about itself, as `Accept` asks: `minimal` is the usual, `none` leaves the context out, and links
 * to further pages stay: https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControllingtheAmountofControlInforma
 */
export const odataMetadata = (clock: () => number) =>
  createMiddleware<GraphEnv>(async (c, next) => {
    const wanted = /odata\.metadata=([a-z]+)/i.exec(c.req.header('Accept') ?? '')?.[1]?.toLowerCase() ?? 'minimal'
    if (wanted !== 'minimal' && wanted !== 'none') {
      return graphErrorResponse(unknownToSandbox(`odata.metadata=${wanted}`), c.get('ids'), clock())
    }
    await next()
    const contentType = c.res.headers.get('Content-Type') ?? ''
    if (wanted === 'minimal' || !contentType.includes('odata.metadata=minimal')) return undefined
    // As text, so that no digit of a number is lost; the context is always the first member.
    const text = (await c.res.text()).replace(/^\{"@odata\.context":"(?:[^"\\]|\\.)*",?/, '{')
    const answer = new Response(text, c.res)
    answer.headers.set('Content-Type', contentType.replace('minimal', 'none'))
    c.res = answer
    return undefined
  })
