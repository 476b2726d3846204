import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { latePart, useLatePart } from '../../ui/latePart.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'

/** The fields of people, which are loaded when a schema has a label about them. */
const lateEntities = latePart(() => import('./EntityForm.tsx'))

interface Props {
  readonly labels: readonly string[]
  readonly property: PropertyDraft
  readonly onChange: (value: ValueDraft) => void
}

/** The fields of a property about a person, as soon as they are there. */
export function PersonValue(props: Props) {
  const part = useLatePart(lateEntities, true)
  return part === undefined ? (
    <Placeholder label="Loading the fields of a person" height="8rem" />
  ) : (
    <part.EntityForm {...props} />
  )
}
