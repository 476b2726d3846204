import type { DirectoryPrincipal } from './directoryPrincipal.ts'

/** "Group · hr@contoso.example": the kind and the address of somebody, and whether it is a guest. */
export function principalLine(principal: DirectoryPrincipal): string {
  const isUser = principal.kind === 'user'
  const address = principal.mail ?? (isUser ? principal.upn : undefined)
  const kind = !isUser ? 'Group' : principal.isGuest === true ? 'Guest' : 'Person'
  return [kind, isUser ? principal.jobTitle : undefined, address].filter((each) => each !== undefined).join(' · ')
}
