import { isGuid } from '../guid.ts'
import { hasNameMarks } from '../nameMarks.ts'
import type { Principal, PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import type { Finding } from '../problem.ts'
import { finding } from '../problem.ts'
import { checkWellFormed } from '../wellFormed.ts'
import type { PrincipalKind } from './elementKind.ts'

/** A person: an object of the fields by which Graph can know one. */
export const principalKind: PrincipalKind = {
  heldAs: 'principal',
  schemaName: 'Principal',
  wireName: 'microsoft.graph.externalConnectors.principal',
  hint: 'A person',
  collectionHint: 'People',
  annotate: 'never',
  collectionReason: 'principalCollection',
  input: 'principal',
  json: 'object',
  canBeSearchable: false,
  canBeRefinable: false,
  read: (person) => {
    const value = principalOf(person)
    return { value, findings: checkPrincipal(person, value) }
  },
  fromText: (text) => (text.includes('@') ? { upn: text } : { externalName: text }),
}

function principalOf(person: PrincipalDraft): Principal {
  const fields = principalFields.flatMap((field) => {
    const text = person[field]
    return text === undefined || text === '' ? [] : [[field, text] as const]
  })
  return { kind: 'principal', fields }
}

function checkPrincipal(person: PrincipalDraft, { fields }: Principal): readonly Finding[] {
  if (fields.length === 0) {
    return [finding('principal-empty', 'Fill in at least one field, such as the email address.')]
  }
  const guidFields = ['entraId', 'tenantId'] as const
  return [
    ...(hasNameMarks(person.entraDisplayName ?? '') ? [nameMarks] : []),
    ...guidFields
      .filter((field) => person[field] !== undefined && person[field] !== '' && !isGuid(person[field]))
      .map((field) => finding('principal-id-not-guid', `${field} is a GUID in Microsoft Entra ID.`, `/${field}`)),
    ...Object.entries(person).flatMap(([field, text]) =>
      checkWellFormed(text).map((each) => ({ ...each, at: `/${field}` })),
    ),
  ]
}

const nameMarks = finding(
  'principal-name-marks',
  'Enter one name alone: an address goes in Email, and each person in fields of their own.',
  '/entraDisplayName',
)
