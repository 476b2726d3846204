import type { DirectoryPrincipal } from './directoryPrincipal.ts'

/** True when a text is exactly the name, the address or the ID of somebody, in any case. */
export function isNamedBy(principal: DirectoryPrincipal, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  const upn = principal.kind === 'user' ? principal.upn : undefined
  return [principal.displayName, principal.mail, upn, principal.id].some((name) => name?.toLowerCase() === wanted)
}
