/** A part of an address as its text; one that is not encoded as it should be stays as it is. */
export function decodedSegment(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
