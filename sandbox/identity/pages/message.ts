import { html } from 'hono/html'
import { entraMessage } from '../entraMessage.ts'
import { pageResponse } from './page.ts'

/** A request that cannot be answered by going back to the app, because the app or its address is not known. */
export function signInErrorPage(code: string, sentence: string, now: number): Promise<Response> {
  return pageResponse({
    title: 'Sign-in error',
    status: 400,
    body: html`<h1>Sorry, but we're having trouble signing you in</h1>
<p>${entraMessage(code, sentence, crypto.randomUUID(), now)}</p>`,
  })
}

export function signedOutPage(): Promise<Response> {
  return pageResponse({
    title: 'Signed out',
    body: html`<h1>You signed out of your account</h1>
<p>You can close this window.</p>`,
  })
}
