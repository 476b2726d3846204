/**
 * True when something in a text looks like an access token. It stays where it is: it may be what the item is about. In
 * steps that yield the position reached. https://www.rfc-editor.org/rfc/rfc7519
 */
export function* hasTokenInText(text: string): Generator<number, boolean> {
  for (let start = 0; start < text.length; start += stretch) {
    yield start
    // A little longer than the stretch, so that no beginning of a token is cut.
    const piece = text.slice(start, start + stretch + 2000)
    // Most texts have no beginning of one, which is seen much sooner.
    if (piece.includes('eyJ') && /\beyJ[\w-]{8,1000}\.eyJ[\w-]{8}/.test(piece)) return true
  }
  return false
}

const stretch = 500_000
