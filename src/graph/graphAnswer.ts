/** What came back from Graph, as it came: the facts of the Response tab. */
export type GraphAnswer = {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly statusText: string
  /** The headers the browser lets a page read, in the order it gives them. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The body as text, whatever it is: JSON, HTML of a gateway, nothing, or the part that arrived. */
  readonly bodyText: string
  /** True when the connection broke before the whole body was here. */
  readonly bodyBrokeOff: boolean
  readonly requestId: string | undefined
  /** The id the editor gave the request; Graph support can find the call by it. */
  readonly clientRequestId: string
  /** Graph's own clock, if the browser may read it. */
  readonly date: string | undefined
  /** When the answer was complete, by this computer's clock: milliseconds since 1970. */
  readonly receivedAt: number
  readonly durationMs: number
}

/** Reads a response to its end, or to the point where it breaks. Only an abort is thrown. */
export async function readResponse(
  response: Response,
  request: { method: string; url: string; clientRequestId: string; startedAt: number; signal: AbortSignal | undefined },
): Promise<GraphAnswer> {
  const body = await readBody(response, request.signal)
  const receivedAt = Date.now()
  return {
    method: request.method,
    url: request.url,
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers.entries()],
    bodyText: body.text,
    bodyBrokeOff: body.brokeOff,
    requestId: response.headers.get('request-id') ?? undefined,
    clientRequestId: request.clientRequestId,
    date: response.headers.get('date') ?? undefined,
    receivedAt,
    durationMs: receivedAt - request.startedAt,
  }
}

// response.text() would throw away what arrived before a break, so the stream is read by hand.
async function readBody(response: Response, signal: AbortSignal | undefined) {
  const reader = response.body?.getReader()
  if (!reader) return { text: '', brokeOff: false }
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    let chunk: ReadableStreamReadResult<Uint8Array>
    try {
      chunk = await reader.read()
    } catch (error) {
      if (signal?.aborted) throw error
      return { text: text + decoder.decode(), brokeOff: true }
    }
    if (chunk.done) return { text: text + decoder.decode(), brokeOff: false }
    text += decoder.decode(chunk.value, { stream: true })
  }
}
