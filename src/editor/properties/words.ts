import { firstInWords } from '../../domain/listInWords.ts'
import { personName } from '../../domain/personName.ts'
import type { PrincipalDraft, PrincipalField } from '../../domain/principal.ts'
import { principalFields } from '../../domain/principal.ts'

/** What the fields of a person are called. */
export const personLabels: Record<PrincipalField, string> = {
  entraDisplayName: 'Name',
  email: 'Email',
  upn: 'User principal name (upn)',
  entraId: 'Object ID (entraId)',
  tenantId: 'Tenant ID (tenantId)',
  externalName: 'Name in the source (externalName)',
  externalId: 'ID in the source (externalId)',
}

/** The button that has a text back as it was put in. */
export const undoApart = 'Undo taking it apart'

/** What became of a text that was taken apart: of several people who they are, of one which fields are filled. */
export function apartInWords(found: readonly PrincipalDraft[]): string {
  const [person = {}, ...others] = found
  if (others.length > 0) {
    return `Made ${found.length} people of it: ${firstInWords(found.slice(0, mostNamed).map(personName), found.length)}.`
  }
  const filled = [...knownByHeart, ...principalFields.filter((field) => !isMain(field))].filter(
    (field) => field in person,
  )
  return `Put into ${firstInWords(
    filled.map((field) => personLabels[field].replace(/ \(.*/, '')),
    filled.length,
  )}.`
}

/** What an administrator knows of a person by heart, in the order in which one is named. */
export const knownByHeart = ['entraDisplayName', 'email'] as const satisfies readonly PrincipalField[]

function isMain(field: PrincipalField): boolean {
  return knownByHeart.some((main) => main === field)
}

/** A sentence that names more is not read to its end. */
const mostNamed = 3
