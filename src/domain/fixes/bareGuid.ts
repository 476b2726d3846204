import { isGuid } from '../guid.ts'

/** The GUID in a text that has nothing else but braces, quotes or white space around it, or lacks its hyphens. */
export function bareGuid(text: string): string | undefined {
  const bare = text
    .trim()
    .replaceAll(/^[{("']+|[)}"']+$/g, '')
    .trim()
  if (isGuid(bare)) return bare === text ? undefined : bare
  const parts = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/i.exec(bare)
  return parts?.slice(1).join('-')
}
