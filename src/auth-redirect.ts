import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

// The bridge page: takes the answer of the sign-in service and hands it to the editor. It must not load the editor:
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
broadcastResponseToMainFrame().catch(() => {
  // No answer in the address: somebody opened this page by hand, or the answer is unreadable. The editor is the way on.
  document.title = 'External Item Editor'
  document.querySelector('#status')?.replaceChildren('There is no sign-in to finish here.')
  document.querySelector('#back')?.removeAttribute('hidden')
})
