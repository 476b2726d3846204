import type { DirectoryPrincipal } from './directoryPrincipal.ts'
import { isNamedBy } from './isNamedBy.ts'

/**
 * Brings found people and groups into the order in which they are offered: whose name or address is the text, whose name
 * begins with it, then the others; each by name, people before groups of the same name.
 */
export function rankPrincipals(principals: readonly DirectoryPrincipal[], text: string): readonly DirectoryPrincipal[] {
  const wanted = text.trim().toLowerCase()
  return principals
    .map((principal) => ({ principal, rank: rankOf(principal, wanted) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        a.principal.displayName.localeCompare(b.principal.displayName) ||
        (a.principal.kind === b.principal.kind ? 0 : a.principal.kind === 'user' ? -1 : 1),
    )
    .map(({ principal }) => principal)
}

function rankOf(principal: DirectoryPrincipal, wanted: string): number {
  if (isNamedBy(principal, wanted)) return 0
  return principal.displayName.toLowerCase().startsWith(wanted) ? 1 : 2
}
