import { html } from 'hono/html'
import type { AuthorizeRequest } from '../authorizeRequest.ts'
import { type FaultPlace, faultCodes, faults } from '../faults.ts'
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
</form>
${faultChoice(session)}`,
  })
}

/** "Try a sign-in problem": the codes of Entra that the sandbox plays, here or once somebody has signed in. */
function faultChoice({ refusal }: Session) {
  return html`<form method="post">
${refusal === undefined ? '' : html`<p role="status">${refusal.code} will follow: pick an account.</p>`}
<details>
<summary>Try a sign-in problem</summary>
<ul>
${faultCodes().map(
  (code) => html`<li><button class="account" name="fault" value="${code}">
<span><strong>${code}</strong></span>
<span class="quiet">${faults[code].sentence} ${placeWords[faults[code].place]}</span>
</button></li>`,
)}
</ul>
</details>
</form>`
}

const placeWords: Readonly<Record<FaultPlace, string>> = {
  page: 'Shown at once, on this page.',
  code: 'Answered after the sign-in.',
  renewal: 'Answered to the first renewal after the sign-in: submit an item with the ID failExpiredToken.',
}

function accountButton(person: Person, session: Session, isSuggested: boolean) {
  const signedIn = session.people.some((one) => one.oid === person.oid)
  return html`<button class="account" name="person" value="${person.oid}">
<span><strong>${person.displayName}</strong></span>
<span class="quiet">${person.mail}</span>
<span class="quiet">${person.role}${signedIn ? ', signed in' : ''}${isSuggested ? ', suggested by the app' : ''}</span>
</button>`
}
