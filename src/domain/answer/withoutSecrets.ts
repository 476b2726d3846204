/** A text without what lets others sign in: bearer tokens, JSON Web Tokens, cookies and the secrets of a URL. */
export function withoutSecrets(text: string): string {
  return (
    text
      .replaceAll(/\b(bearer)\s+[\w.~+/=-]{8,}/gi, '$1 (left out)')
      .replaceAll(/\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g, '(token left out)')
      .replaceAll(
        /("(?:(?:set-)?cookie|authorization|(?:access|id|refresh)_token|client_secret)"\s*:\s*")(?:[^"\\]|\\.)*/gis,
        '$1(left out)',
      )
      // As Python and JavaScript print it.
      .replaceAll(
        /(["']?\b(?:(?:set-)?cookie|authorization|(?:access|id|refresh)_token|client_secret)["']?\s{0,5}[:=]\s{0,5}')(?:[^'\\]|\\.){0,8000}/gi,
        '$1(left out)',
      )
      .replaceAll(/^([ \t]*(?:[<>][ \t]*)?(?:(?:set-)?cookie|authorization))[ \t]*:.*$/gim, '$1: (left out)')
      .replaceAll(/([?&](?:sig|code|access_token|id_token|client_secret|key)=)[^&\s"']+/gi, '$1(left out)')
  )
}
