import type { PrincipalDraft } from './principal.ts'

const byName = ['entraDisplayName', 'externalName', 'email', 'upn', 'entraId', 'externalId'] as const

/** What a person is called: by name, else by mail or ID. Empty where none is filled in. */
export function personName(person: PrincipalDraft): string {
  return byName.map((field) => person[field]?.trim() ?? '').find((text) => text !== '') ?? ''
}
