import type { ComparedMember } from '../../../domain/compare/compareItems.ts'
import type { PropertyDraft } from '../../../domain/itemDraft.ts'

/** A property that differs, for tests: what is given of its text before and after decides how. */
export function changedProperty(name: string, before: string | undefined, after: string | undefined): ComparedMember {
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return {
    kind: 'property',
    key: `/properties/${name}`,
    change,
    before: textProperty(name, before),
    after: textProperty(name, after),
  }
}

function textProperty(name: string, text: string | undefined): PropertyDraft | undefined {
  return text === undefined ? undefined : { name, type: 'string', value: { kind: 'text', text } }
}
