import { html } from 'hono/html'
import type { AuthorizeRequest } from '../authorizeRequest.ts'
import { entraMessage } from '../entraMessage.ts'
import type { Person } from '../people.ts'
import { scopeList } from './consent.ts'
import { pageResponse } from './page.ts'

/** "Need admin approval": what somebody without an administrator role gets instead of a consent page. */
export function adminApprovalPage(
  request: AuthorizeRequest,
  person: Person,
  scopes: readonly string[],
  returnTo: string,
  now: number,
): Promise<Response> {
  const sentence = 'The grant requires admin permission.'
  return pageResponse({
    title: 'Need admin approval',
    redirectUri: request.redirectUri,
    body: html`<p class="quiet">${person.displayName} (${person.mail})</p>
<h1>Need admin approval</h1>
<p><strong>${request.appName}</strong> needs permissions that only an administrator can grant. Ask an administrator of your
organization to sign in and to consent on behalf of your organization.</p>
${scopeList(scopes)}
<p><a href="${returnTo}">Return to the application without granting consent</a></p>
<p class="quiet">${entraMessage('AADSTS90094', sentence, request.correlationId, now)}</p>`,
  })
}
