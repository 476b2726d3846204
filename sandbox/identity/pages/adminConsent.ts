import { html } from 'hono/html'
import { scopeList } from './consent.ts'
import { pageResponse } from './page.ts'

/** "Permissions requested", for the whole organization. */
export function adminConsentPage(appName: string, scopes: readonly string[], redirectUri: string): Promise<Response> {
  return pageResponse({
    title: 'Permissions requested',
    redirectUri,
    body: html`<p class="quiet">As the administrator of the sandbox</p>
<h1>Permissions requested: review for your organization</h1>
<p><strong>${appName}</strong> would like to:</p>
${scopeList(scopes)}
<form method="post">
<p class="quiet">If you accept, nobody else has to review these permissions.</p>
<div class="actions">
<button name="decision" value="cancel">Cancel</button>
<button class="primary" name="decision" value="accept">Accept</button>
</div>
</form>`,
  })
}
