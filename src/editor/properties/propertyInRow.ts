import { absent, type ItemDraft, type PropertyDraft } from '../../domain/itemDraft.ts'

/** The property in a row of the form; the row that is on its way out has none any more. */
export function propertyInRow({ properties }: Pick<ItemDraft, 'properties'>, index: number): PropertyDraft {
  return properties[index] ?? gone
}

const gone: PropertyDraft = { name: '', type: 'string', value: absent }
