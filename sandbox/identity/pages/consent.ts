import { html } from 'hono/html'
import type { AuthorizeRequest } from '../authorizeRequest.ts'
import type { Person } from '../people.ts'
import { graphScopes } from '../scopes.ts'
import { type Html, pageResponse } from './page.ts'

/** "Permissions requested": what the app would be allowed to do, and who decides for whom. */
export function consentPage(request: AuthorizeRequest, person: Person, scopes: readonly string[]): Promise<Response> {
  return pageResponse({
    title: 'Permissions requested',
    redirectUri: request.redirectUri,
    body: html`<p class="quiet">${person.displayName} (${person.mail})</p>
<h1>Permissions requested</h1>
<p><strong>${request.appName}</strong> would like to:</p>
${scopeList(scopes)}
<form method="post">
<input type="hidden" name="step" value="consent">
<input type="hidden" name="person" value="${person.oid}">
${person.isAdministrator ? organizationBox : ''}
<p class="quiet">Accept only if you trust this app. In the sandbox, consent is kept until it is reset.</p>
<div class="actions">
<button name="decision" value="cancel">Cancel</button>
<button class="primary" name="decision" value="accept">Accept</button>
</div>
</form>`,
  })
}

/** The scopes in plain words, each with its exact name. */
export function scopeList(scopes: readonly string[]): Html {
  return html`<ul>${scopes.map(
    (scope) => html`<li><strong>${graphScopes[scope]?.title ?? scope}</strong><br>
${graphScopes[scope]?.explanation ?? ''} <span class="quiet">(${scope})</span></li>`,
  )}</ul>`
}

const organizationBox = html`<label><input type="checkbox" name="organization" value="on">
<span>Consent on behalf of your organization</span></label>`
