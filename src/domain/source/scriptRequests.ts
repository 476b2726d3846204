import { computedPartsRemarks } from './computedParts.ts'
import { powerShellItems } from './powerShellItems.ts'
import { powerShellJson } from './powerShellJson.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import type { PowerShellScript } from './powerShellScript.ts'
import type { PowerShellValue } from './powerShellValue.ts'
import { requestPurpose } from './requestPurpose.ts'
import type { SourceRequest } from './requestSource.ts'

/** Makes requests of what the commands of a script send, and keeps what there is to say about their bodies. */
export class ScriptRequests {
  readonly #source: string
  readonly #script: PowerShellScript
  readonly #computed = new Set<string>()
  readonly #replaced = new Set<string>()
  #item: PowerShellValue | undefined | 'not looked for' = 'not looked for'

  constructor(source: string, script: PowerShellScript) {
    this.#source = source
    this.#script = script
  }

  requestOf(request: PowerShellRequest): SourceRequest {
    const { method, url, file, apiVersion } = request
    const value = this.#bodyOf(request)
    const known = { method, url, headers: [], target: { apiVersion } }
    if (value === undefined) {
      const why = file === undefined ? noBody : `Its body is in the file ${file}. Open that file here instead.`
      return { ...known, body: { kind: 'none', why } }
    }
    const { text, unknown } = powerShellJson(value, this.#source)
    if (requestPurpose(url, text) === 'item') for (const part of unknown) this.#computed.add(part)
    return { ...known, body: { kind: 'text', text } }
  }

  /** What is to be said about the requests so far. */
  remarks(): readonly string[] {
    const replaced = [...this.#replaced].slice(0, 3).map((source) => {
      const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source
      return `Its body is ${shown}, which is computed. The item that stands in the script is taken.`
    })
    return [...replaced, ...computedPartsRemarks([...this.#computed])]
  }

  /** The body as it is given, or as the script sets it later; in place of one that it does not set, the item in it. */
  #bodyOf({ body, method, url, file }: PowerShellRequest): PowerShellValue | undefined {
    const name = body?.kind === 'unknown' ? /^\$(\w+)$/.exec(body.source)?.[1] : undefined
    const later = name === undefined ? body : this.#script.variables.get(name.toLowerCase())
    if (later !== undefined && later.kind !== 'unknown') return later
    if (!/^(?:PUT|POST|PATCH)$/.test(method) || file !== undefined) return undefined
    const purpose = requestPurpose(url, undefined)
    if (purpose !== 'item' && (purpose !== 'other' || /^https?:/.test(url))) return undefined
    if (this.#item === 'not looked for') this.#item = powerShellItems(this.#script).at(-1)?.body
    if (this.#item !== undefined && body?.kind === 'unknown') this.#replaced.add(body.source)
    return this.#item
  }
}

const noBody = 'It has no body that is written in it: -Body is missing, or its variable is set elsewhere.'
