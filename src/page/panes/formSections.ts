import { labelPointer } from '../../domain/sensitivityLabel.ts'

/** The sections of the form in their order, by the ids of what each of them begins with. */
export const formSections = [
  { id: 'connection-section', label: 'Connection', firstField: 'url:connection-id' },
  // The button that adds an entry: what is typed in the first one would change whom it is about.
  { id: 'access-heading', label: 'Access', firstField: '/acl' },
  { id: 'properties-heading', label: 'Properties', firstField: '/properties' },
  { id: 'content-heading', label: 'Content', firstField: '/content/value' },
  { id: 'label-section', label: 'Label', firstField: labelPointer },
] as const

/**
 * The section that is being looked at: the first whose beginning is in sight, or else the one that fills all that is in
 * sight. `tops` are where they begin, counted from the upper edge of what is in sight.
 */
export function sectionInSight(tops: readonly number[], height: number): number {
  const begins = tops.findIndex((top) => top >= 0 && top < height)
  return Math.max(0, begins === -1 ? tops.findLastIndex((top) => top < 0) : begins)
}
