import type { JsonNode } from '../../json/jsonNode.ts'
import { stringText } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { type RequestAddress, requestAddress } from '../request/requestAddress.ts'
import { requestBodyText } from '../request/requestBody.ts'
import { requestPart } from '../request/requestNames.ts'
import { type Secret, secretsFoundAgain } from '../sourceReading.ts'
import { memberOf } from './jsonMembers.ts'
import { secretsOfObject } from './jsonSecrets.ts'
import { JsonVariables } from './jsonVariables.ts'

/** A value somewhere in a JSON text, or in JSON that a text of it holds; `source` is the text that it stands in. */
export interface FoundValue {
  readonly source: string
  readonly node: JsonNode
  readonly isOfAnswer: boolean
  /** For JSON in a text: where that text begins in the whole source. */
  readonly at: number | undefined
}

/** An object that looks like a request; `body` may stand beside it. */
export interface FoundRequest extends FoundValue, RequestAddress {
  readonly body: JsonNode | undefined
}

/** What was found in a JSON text, in its order. */
export interface FoundInJson {
  readonly requests: readonly FoundRequest[]
  readonly items: readonly FoundValue[]
  readonly errors: readonly FoundValue[]
  readonly variables: JsonVariables
  readonly secrets: readonly Secret[]
  /** False when there was more than is looked at. */
  readonly isWhole: boolean
}

/**
 * Looks for requests, items and error answers at any depth of a JSON text, also in texts that hold JSON. Bounded in depth
 * and number; yields the position reached.
 */
export function* searchJson(source: string, root: JsonNode): Generator<number, FoundInJson> {
  const search = new Search(source)
  search.open.push({ source, node: root, isOfAnswer: false, depth: 0, beside: undefined, at: undefined })
  for (let visited = 0; visited < mostVisited; visited++) {
    const next = search.open.pop()
    if (next === undefined) return search.findings(true)
    if (visited % 256 === 0) yield next.at ?? next.node.start
    const text = heldText(next)
    if (text !== undefined) yield* search.visitText(next, text)
    if (next.node.kind !== 'string') search.visit(next)
  }
  return search.findings(false)
}

const mostVisited = 500_000
const deepest = 60
const mostFound = 5000

interface Open extends FoundValue {
  readonly depth: number
  /** The object that this one is the request of. */
  readonly beside: JsonNode | undefined
}

class Search {
  readonly open: Open[] = []
  readonly #requests: FoundRequest[] = []
  readonly #items: FoundValue[] = []
  readonly #errors: FoundValue[] = []
  readonly #variables = new JsonVariables()
  readonly #secrets: Secret[] = []
  readonly #whole: string
  #lettersOfTexts = 0
  #isCut = false

  constructor(whole: string) {
    this.#whole = whole
  }

  findings(isWhole: boolean): FoundInJson {
    return {
      requests: this.#requests,
      items: this.#items,
      errors: this.#errors,
      variables: this.#variables,
      secrets: this.#secrets,
      isWhole: isWhole && !this.#isCut,
    }
  }

  visit(next: Open): void {
    const { source, node } = next
    if (node.kind === 'array') {
      for (const each of node.elements.toReversed()) this.#open(next, each, '')
      return
    }
    if (node.kind !== 'object') return
    if (isItemShaped(node)) {
      if (this.#items.length < mostFound) this.#items.push(next)
      else this.#isCut = true
      return
    }
    this.#takeSecrets(next)
    this.#variables.takeFrom(source, node)
    if (memberOf(memberOf(node, 'error'), 'code') !== undefined) this.#errors.push(next)
    const body = bodyOf(next)
    const address = requestAddress(source, node)
    if (address !== undefined) {
      if (this.#requests.length < mostFound) this.#requests.push({ ...next, ...address, body })
      else this.#isCut = true
    }
    // What is sent to a connection is read as it is; what goes elsewhere may have it inside.
    const closed = /\/connections\b/i.test(address?.url ?? '') ? body : undefined
    for (const { name, value } of node.members.toReversed()) if (value !== closed) this.#open(next, value, name)
  }

  /** Logs and tools keep JSON as text. */
  *visitText(next: Open, text: string): Generator<number> {
    const { node } = next
    this.#lettersOfTexts += text.length
    if (this.#lettersOfTexts > mostLettersOfTexts) return
    const json = yield* readJson(text)
    if (json.kind === 'broken' || (json.root.kind !== 'object' && json.root.kind !== 'array')) return
    this.open.push({ ...next, source: text, node: json.root, at: next.at ?? node.start })
  }

  #open(parent: Open, node: JsonNode, name: string): void {
    if (parent.depth >= deepest || !isSearched(parent.source, node)) return
    this.open.push({
      source: parent.source,
      node,
      isOfAnswer: parent.isOfAnswer || /^(?:responses?|answers?|outputs?|originalRequest)$/i.test(name),
      depth: parent.depth + 1,
      beside: /^request$/i.test(name) ? parent.node : undefined,
      at: parent.at,
    })
  }

  #takeSecrets({ source, node, at }: Open): void {
    const secrets = secretsOfObject(source, node)
    // In JSON that is a text of the source, a secret is found again by what it is.
    this.#secrets.push(...(at === undefined ? secrets : secretsFoundAgain(this.#whole, source, secrets, at)))
  }
}

/** The text of a string, or of the base64 that Logic Apps keep what they got in. */
function heldText({ source, node }: Open): string | undefined {
  if (node.kind === 'string') return stringText(source, node)
  return memberOf(node, '$content') === undefined ? undefined : requestBodyText(source, node)
}

/** So much JSON in texts is read once more. */
const mostLettersOfTexts = 8_000_000

function isSearched(source: string, node: JsonNode): boolean {
  if (node.kind === 'object' || node.kind === 'array') return true
  return (
    node.kind === 'string' &&
    node.end - node.start > 20 &&
    /^"\s{0,20}[{[]/.test(source.slice(node.start, node.start + 24))
  )
}

/** An item by its shape: entries, with properties or content beside them; or properties and content. */
function isItemShaped(node: JsonNode): boolean {
  const content = memberOf(node, 'content')
  const properties = memberOf(node, 'properties')
  if (memberOf(node, 'acl')?.kind === 'array') return properties?.kind === 'object' || content?.kind === 'object'
  return properties?.kind === 'object' && memberOf(content, 'value')?.kind === 'string'
}

function bodyOf({ node, beside }: Open): JsonNode | undefined {
  const named = ['requestBody', 'body', 'data'].map((name) => memberOf(beside, name))
  return requestPart(node, 'body') ?? named.find((each) => each !== undefined)
}
