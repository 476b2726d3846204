import { html } from 'hono/html'
import type { AuthorizeRequest } from '../authorizeRequest.ts'
import { type Person, people } from '../people.ts'
import type { Session } from '../sessions.ts'
import { pageResponse } from './page.ts'

/** "Pick an account": one button per person; a suggested one comes first. */
export function accountPickerPage(
  request: AuthorizeRequest,
  session: Session,
  suggested: Person | undefined,
): Promise<Response> {
  const ordered = suggested === undefined ? people : [suggested, ...people.filter((one) => one.oid !== suggested.oid)]
  return pageResponse({
    title: 'Pick an account',
    redirectUri: request.redirectUri,
    body: html`<h1>Pick an account</h1>
<p>to continue to ${request.appName}</p>
<form method="post">
<input type="hidden" name="step" value="account">
<ul>
${ordered.map((person) => html`<li>${accountButton(person, session, person.oid === suggested?.oid)}</li>`)}
</ul>
</form>`,
  })
}

function accountButton(person: Person, session: Session, isSuggested: boolean) {
  const signedIn = session.people.some((one) => one.oid === person.oid)
  return html`<button class="account" name="person" value="${person.oid}">
<span><strong>${person.displayName}</strong></span>
<span class="quiet">${person.mail}</span>
<span class="quiet">${person.role}${signedIn ? ', signed in' : ''}${isSuggested ? ', suggested by the app' : ''}</span>
</button>`
}
