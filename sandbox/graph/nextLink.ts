/** How many entries a $skiptoken of ours leaves out; undefined for another one. */
export function skipIn(token: string | null | undefined): number | undefined {
  const skip = Number(token ?? 0)
  return Number.isInteger(skip) && skip >= 0 ? skip : undefined
}

/** The address of the next page of a list, which begins after `skip` entries. */
export function nextLink(requestUrl: string, skip: number): string {
  const url = new URL(requestUrl)
  url.searchParams.set('$skiptoken', String(skip))
  return url.toString()
}
