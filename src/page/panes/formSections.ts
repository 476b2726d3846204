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

/** From where to where a section goes, counted from the upper edge of what is in sight. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/**
 * The section that is being looked at: the first that is in sight as a whole, or fills half of what is in sight; else the one
 * of which most is.
 */
export function sectionInSight(sections: readonly Extent[], height: number): number {
  const shown = sections.map(({ top, bottom }) => Math.min(bottom, height) - Math.max(top, 0))
  // Boxes are measured in fractions of a pixel.
  const first = shown.findIndex(
    (part, index) => part > 0 && part + 1 >= Math.min(height / 2, lengthOf(sections[index])),
  )
  return Math.max(0, first === -1 ? shown.indexOf(Math.max(...shown)) : first)
}

function lengthOf(section: Extent | undefined): number {
  return section === undefined ? 0 : section.bottom - section.top
}
