import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { bridgeNavigation } from './auth/bridgeNavigation.ts'
import { leaveMark } from './auth/leaveMark.ts'

// The bridge page: takes the answer of the sign-in service and hands it to the editor. It must not load the editor:
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
const editor = new URL('./', location.href).href

broadcastResponseToMainFrame(bridgeNavigation(editor, (address) => location.replace(address))).catch(() => {
  // A host that strips queries takes away what tells that this is the end of a sign-out.
  if (leaveMark.take() === 'signOut') return location.replace(editor)
  // No answer in the address: somebody opened this page by hand, or the answer is unreadable. The editor is the way on.
  document.title = 'External Item Editor'
  document.querySelector('#status')?.replaceChildren('There is no sign-in to finish here.')
  document.querySelector('#back')?.removeAttribute('hidden')
})
