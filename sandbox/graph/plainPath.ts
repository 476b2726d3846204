import { getPath } from 'hono/utils/url'

/**
 * The path of a request, with Graph's other spellings of the same address made plain: keys in parentheses, as in
 * `connections('tickets')/items('A1')`, and a slash at the end.
 * https://learn.microsoft.com/odata/concepts/queryoptions-overview and https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_KeyasSegmentConvention
 */
export function plainPath(request: Request): string {
  const path = getPath(request)
  if (!/\/(?:beta|v1\.0)\//.test(path)) return path
  return path
    .replaceAll(/\/([A-Za-z]+)\((?:'|%27)((?:[^'()/]|'')*?)(?:'|%27)\)(?=\/|$)/g, (_, name: string, key: string) => {
      return `/${name}/${key.replaceAll(/(?:'|%27){2}/g, "'")}`
    })
    .replace(/(?<=[^/])\/$/, '')
}
