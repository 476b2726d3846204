import type { JsonNode } from '../../json/jsonNode.ts'
import { elementsOf, memberOf, textOf } from '../json/jsonMembers.ts'
import { requestPart } from './requestNames.ts'

/** Where a request goes, and how. `urlStart` is where the address stands in its source, if it does as a whole. */
export interface RequestAddress {
  readonly method: string | undefined
  readonly url: string
  readonly urlStart: number | undefined
}

/**
 * The method and address of an object that looks like a request: an address with a method or a body beside it, or the two
 * in one text (`PUT https://…`). Undefined for all others.
 */
export function requestAddress(source: string, node: JsonNode): RequestAddress | undefined {
  const method = textOf(source, requestPart(node, 'method'))?.trim().toUpperCase()
  const urlNode = requestPart(node, 'url')
  const url = textOf(source, urlNode) ?? partsUrl(source, urlNode)
  if (url !== undefined && (method !== undefined || requestPart(node, 'body') !== undefined)) {
    const isText = urlNode?.kind === 'string'
    return { method, url: withoutExpressions(url.trim()), urlStart: isText ? urlNode.start + 1 : undefined }
  }
  const line = requestPart(node, 'line')
  if (line?.kind !== 'string' || line.end - line.start > longestLine) return undefined
  const [, verb, rest] = /^\s{0,10}(PUT|POST|PATCH|GET|DELETE) {1,5}(\S+)/i.exec(textOf(source, line) ?? '') ?? []
  if (verb === undefined || rest === undefined) return undefined
  return { method: verb.toUpperCase(), url: withoutExpressions(rest), urlStart: undefined }
}

const longestLine = 5000

/** Postman: `{ raw, host, path, variable }`. https://schema.postman.com/json/collection/v2.1.0/collection.json */
function partsUrl(source: string, node: JsonNode | undefined): string | undefined {
  const raw = textOf(source, memberOf(node, 'raw'))
  const path = textsOf(source, memberOf(node, 'path'))
  const host = textsOf(source, memberOf(node, 'host'))
  if (raw === undefined && path.length === 0) return undefined
  const protocol = textOf(source, memberOf(node, 'protocol'))
  const before = protocol === undefined ? '' : `${protocol}://`
  const url = raw ?? `${before}${host.join('.')}/${path.join('/')}`
  const variables = elementsOf(memberOf(node, 'variable')).slice(0, 50)
  return variables.reduce((text, each) => {
    const key = textOf(source, memberOf(each, 'key'))
    const value = textOf(source, memberOf(each, 'value'))
    return key && value ? text.replace(`/:${key}`, () => `/${value}`) : text
  }, url)
}

function textsOf(source: string, node: JsonNode | undefined): readonly string[] {
  const texts = node?.kind === 'array' ? node.elements.slice(0, 100) : node === undefined ? [] : [node]
  return texts.flatMap((each) => textOf(source, each) ?? textOf(source, memberOf(each, 'value')) ?? [])
}

// An expression has signs in it that would end the address: @{items('Each')?['Id']}, @{encodeURIComponent(…)}.
function withoutExpressions(url: string): string {
  return url.replaceAll(/@\{[^{}]{0,300}\}/g, (text) => `{${text.replaceAll(/[^\w.]+/g, ' ').trim()}}`)
}
