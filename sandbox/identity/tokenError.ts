import { entraMessage } from './entraMessage.ts'

/** A refusal of the token endpoint, before it is put into Entra's words. */
export type TokenError = {
  readonly error: string
  readonly code: `AADSTS${number}`
  readonly sentence: string
  readonly suberror?: 'bad_token' | 'consent_required' | 'basic_action' | 'message_only'
  /** The claims the client has to bring along to an interactive request. */
  readonly claims?: string
}

/** Answers as Entra's token endpoint does: 400 with error, error_description, error_codes and suberror. */
export function tokenErrorResponse(failure: TokenError, correlationId: string, now: number): Response {
  const body = {
    error: failure.error,
    error_description: entraMessage(failure.code, failure.sentence, correlationId, now),
    error_codes: [Number(failure.code.slice('AADSTS'.length))],
    timestamp: new Date(now)
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z$/, 'Z'),
    trace_id: crypto.randomUUID(),
    correlation_id: correlationId,
    ...(failure.suberror === undefined ? {} : { suberror: failure.suberror }),
    ...(failure.claims === undefined ? {} : { claims: failure.claims }),
  }
  return Response.json(body, { status: 400, headers: { 'Cache-Control': 'no-store' } })
}
