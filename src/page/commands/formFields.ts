import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { type Place, pointerToken } from '../../domain/problem.ts'
import { labelPointer } from '../../domain/sensitivityLabel.ts'

/** A field of the form, by what it is called there. */
export interface FormField {
  readonly name: string
  readonly place: Place
}

/** The fields that every form has, and the properties: those of the schema, and those that are named by hand. */
export function formFields(
  draft: Pick<ItemDraft, 'properties'>,
  schema: ConnectionSchema | undefined,
): readonly FormField[] {
  const names = [...(schema?.properties ?? []), ...draft.properties].map(({ name }) => name).filter(Boolean)
  const properties = [...new Set(names)].map((name) => inBody(name, `/properties/${pointerToken(name)}`))
  return [...ofEveryForm, ...properties]
}

const ofEveryForm: readonly FormField[] = [
  { name: 'Connection', place: { in: 'url', parameter: 'connection-id' } },
  { name: 'Item ID', place: { in: 'url', parameter: 'item-id' } },
  inBody('Access', '/acl'),
  inBody('Content', '/content/value'),
  inBody('Sensitivity label', labelPointer),
]

function inBody(name: string, pointer: string): FormField {
  return { name, place: { in: 'body', pointer } }
}
