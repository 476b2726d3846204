/** True for an object id or tenant id as Microsoft Entra ID writes it: 8-4-4-4-12 hexadecimal digits. */
export function isGuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)
}
