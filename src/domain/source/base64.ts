/**
 * The text of base64, as UTF-8 or, where that fails, as Latin-1, which is what btoa writes. Undefined when it is not base64.
 * Takes the URL-safe letters too, and spaces, which plus signs become in an address.
 */
export function base64Text(base64: string): string | undefined {
  const letters = base64.replaceAll(/[ -]/g, '+').replaceAll('_', '/').replace(/=+$/, '')
  if (!/^[A-Za-z\d+/]*$/.test(letters) || letters.length % 4 === 1) return undefined
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (const letter of letters) {
    bits = ((bits << 6) | alphabet.indexOf(letter)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 0xff)
  }
  const latin1 = joined(bytes.map((byte) => String.fromCharCode(byte)))
  if (bytes.every((byte) => byte < 0x80)) return latin1
  try {
    return decodeURIComponent(joined(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`)))
  } catch {
    return latin1
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function joined(parts: readonly string[]): string {
  return parts.join('')
}
