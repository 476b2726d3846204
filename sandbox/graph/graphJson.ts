import type { GraphVersion } from './graphContext.ts'

const contentType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** A successful answer with Graph's content type. */
export function graphJson(body: object, { status = 200, headers = {} }: AnswerParts = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': contentType, ...headers } })
}

interface AnswerParts {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The same for text that must keep every digit it came with. */
export function graphJsonText(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': contentType } })
}

export function contextUrl(version: GraphVersion, fragment: string): string {
  return `https://graph.microsoft.com/${version}/$metadata#${fragment}`
}
