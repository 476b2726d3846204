/** The id of the box for the name of the property at this index. */
export function nameBoxId(index: number): string {
  return `property-name-${index}`
}
