import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { consentReturn } from './auth/adminConsent.ts'
import { bridgeNavigation } from './auth/bridgeNavigation.ts'
import { leaveMark } from './auth/leaveMark.ts'

// The bridge page: takes the answer of the sign-in service and hands it to the editor. It must not load the editor:
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
const editor = new URL('./', location.href).href
const consent = consentReturn(location.search)

if (consent === undefined) void finishSignIn()
else {
  history.replaceState(null, '', location.pathname)
  say(
    consent.kind === 'granted'
      ? 'Access is granted for your organization. Everybody who uses the editor can sign in now.'
      : `Access was not granted (${consent.code}). Open the link again and accept, or ask an administrator with the right to consent.`,
  )
}

async function finishSignIn(): Promise<void> {
  try {
    await broadcastResponseToMainFrame(bridgeNavigation(editor, (address) => location.replace(address)))
  } catch {
    // A host that strips queries takes away what tells that this is the end of a sign-out.
    if (leaveMark.take() === 'signOut') location.replace(editor)
    // No answer in the address: somebody opened this page by hand, or the answer is unreadable. The editor is the way on.
    else say('There is no sign-in to finish here.')
  }
}

function say(sentence: string): void {
  document.title = 'External Item Editor'
  document.querySelector('#status')?.replaceChildren(sentence)
  document.querySelector('#back')?.removeAttribute('hidden')
}
