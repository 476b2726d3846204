import { type GraphRefusal, unknownToSandbox } from '../graphError.ts'
import { skipIn } from '../nextLink.ts'

/** How a list is cut and ordered, as its query options say. */
export type ListOptions = {
  readonly top: number
  readonly skip: number
  readonly select: readonly string[] | undefined
  readonly isCounted: boolean
  readonly isDescending: boolean
}

const defaultTop = 100

/** Reads the query options of a list; an option that is not among the known ones gets 501. */
export function readListOptions(
  query: URLSearchParams,
  known: readonly string[],
):
  | { readonly kind: 'options'; readonly options: ListOptions }
  | { readonly kind: 'refused'; readonly refusal: GraphRefusal } {
  const unknown = [...query.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) return refused(unknownToSandbox(`the query option ${unknown}`))
  const top = Number(query.get('$top') ?? defaultTop)
  if (!Number.isInteger(top) || top < 1 || top > 999) {
    const message = "Invalid page size specified: '$top' is 1 to 999."
    return refused({ status: 400, code: 'Request_BadRequest', message })
  }
  const skip = skipIn(query.get('$skiptoken'))
  if (skip === undefined) {
    return refused({ status: 400, code: 'Directory_ExpiredPageToken', message: 'The $skiptoken is not one of ours.' })
  }
  const order = /^displayName(?: (asc|desc))?$/.exec(query.get('$orderby') ?? 'displayName')
  if (order === null) return refused(unknownToSandbox(`$orderby=${query.get('$orderby') ?? ''}`))
  return {
    kind: 'options',
    options: {
      top,
      skip,
      select: readSelect(query.get('$select')),
      isCounted: query.get('$count') === 'true',
      isDescending: order[1] === 'desc',
    },
  }
}

/** The names of a `$select`; undefined without one. */
export function readSelect(text: string | null): readonly string[] | undefined {
  return text === null ? undefined : text.split(',').map((name) => name.trim())
}

function refused(refusal: GraphRefusal): { readonly kind: 'refused'; readonly refusal: GraphRefusal } {
  return { kind: 'refused', refusal }
}
