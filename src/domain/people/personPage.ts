/** The page of Graph that names the members of a resource. */
export function personPage(resource: string): string {
  return `https://learn.microsoft.com/graph/api/resources/${resource}`
}
