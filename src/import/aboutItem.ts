import { inWords } from '../domain/limits.ts'
import type { SourceItem } from '../domain/source/sourceReading.ts'

/** What tells an item from others beside its title: method and address, as short as they say something, and its size. */
export function aboutItem({ request, text }: SourceItem): string {
  const size = new TextEncoder().encode(text).length
  const bytes = size === 1 ? '1 byte' : `${inWords(size)} bytes`
  return request === undefined ? bytes : `${shortRequest(request)}, ${bytes}`
}

/** Host, version and what all addresses of connections share say nothing. */
function shortRequest(request: string): string {
  const short = request.replace(
    /^(\w{1,10} )(?:https?:\/\/[^/]{1,300})?\/?(?:(?:v1\.0|beta)\/)?(?:external\/)?/i,
    '$1…/',
  )
  return short.length > longest ? `${short.slice(0, longest)}…` : short
}

const longest = 80
