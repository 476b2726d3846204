/** The full address of the page that receives sign-in answers: what has to be registered, letter by letter. */
export function bridgeAddress(base: string = document.baseURI): string {
  return new URL('auth-redirect.html', base).href
}
