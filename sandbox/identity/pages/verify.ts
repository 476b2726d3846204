import { html } from 'hono/html'
import type { AuthorizeRequest } from '../authorizeRequest.ts'
import type { Person } from '../people.ts'
import { pageResponse } from './page.ts'

/** "Verify it's you": what a claims challenge leads to. A real tenant would ask for a second factor here. */
export function verifyPage(request: AuthorizeRequest, person: Person): Promise<Response> {
  return pageResponse({
    title: "Verify it's you",
    redirectUri: request.redirectUri,
    body: html`<p class="quiet">${person.displayName} (${person.mail})</p>
<h1>Verify it's you</h1>
<p>Your organization asks for more proof before <strong>${request.appName}</strong> may do this. In the sandbox,
continuing is proof enough.</p>
<form method="post">
<input type="hidden" name="step" value="verify">
<input type="hidden" name="person" value="${person.oid}">
<div class="actions">
<button name="decision" value="cancel">Cancel</button>
<button class="primary" name="decision" value="continue">Continue</button>
</div>
</form>`,
  })
}
