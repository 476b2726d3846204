import { json } from './fakeGraph.ts'

/** A page of the members of a group as Graph writes it, for tests: people, guests and groups by their names. */
export function membersPage(
  { people = [], guests = [], groups = [] }: Partial<Record<'people' | 'guests' | 'groups', readonly string[]>>,
  more: { readonly count?: number; readonly next?: string } = {},
): Response {
  const user = (upn: string) => (name: string) => ({
    '@odata.type': '#microsoft.graph.user',
    id: name.toLowerCase(),
    displayName: name,
    userPrincipalName: `${name.toLowerCase()}${upn}`,
  })
  return json({
    ...(more.count === undefined ? {} : { '@odata.count': more.count }),
    ...(more.next === undefined ? {} : { '@odata.nextLink': `https://graph.test/v1.0/groups/${more.next}` }),
    value: [
      ...groups.map((name) => ({ '@odata.type': '#microsoft.graph.group', id: name.toLowerCase(), displayName: name })),
      ...people.map(user('@contoso.example')),
      ...guests.map(user('_fabrikam.example#EXT#@contoso.example')),
    ],
  })
}
