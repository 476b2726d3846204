import { computedPartsRemarks } from '../computedParts.ts'
import { powerShellItems } from '../powerShell/powerShellItems.ts'
import { powerShellJson } from '../powerShell/powerShellJson.ts'
import type { PowerShellRequest } from '../powerShell/powerShellRequest.ts'
import type { PowerShellScript } from '../powerShell/powerShellScript.ts'
import type { PowerShellValue } from '../powerShell/powerShellValue.ts'
import { requestPurpose } from './requestPurpose.ts'
import type { SourceRequest } from './requestSource.ts'

/** Makes requests of what the commands of a script send, and keeps what there is to say about their bodies. */
export class ScriptRequests {
  readonly #source: string
  readonly #script: PowerShellScript
  readonly #computed = new Set<string>()
  readonly #replaced = new Set<string>()
  #items: readonly PowerShellValue[] | undefined

  constructor(source: string, script: PowerShellScript) {
    this.#source = source
    this.#script = script
  }

  /** One request, or one for each item in the script where the body is one of them. */
  requestsOf(request: PowerShellRequest): readonly SourceRequest[] {
    const { method, url, file = fileOf(this.#later(request.body)), apiVersion } = request
    const known = { method, url, headers: [], target: { apiVersion } }
    const bodies = this.#bodiesOf(request, file)
    if (bodies.length === 0) {
      const why = file === undefined ? noBody : `Its body is in the file ${file}. Open that file here instead.`
      return [{ ...known, body: { kind: 'none', why } }]
    }
    return bodies.map((value) => {
      const { text, unknown } = powerShellJson(value, this.#source)
      if (requestPurpose(url, text) === 'item') for (const part of unknown) this.#computed.add(part)
      return { ...known, body: { kind: 'text', text } }
    })
  }

  /** What is to be said about the requests so far. */
  remarks(): readonly string[] {
    const replaced = [...this.#replaced].slice(0, 3).map((source) => {
      const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source
      return `Its body is ${shown}, which is computed. What stands in the script as an item is taken.`
    })
    return [...replaced, ...computedPartsRemarks([...this.#computed])]
  }

  /** The body as it is given, or as the script sets it later; in place of one that it does not set, the items in it. */
  #bodiesOf({ body, method, url }: PowerShellRequest, file: string | undefined): readonly PowerShellValue[] {
    const later = this.#later(body)
    if (later !== undefined && later.kind !== 'unknown') return [later]
    if (!/^(?:PUT|POST|PATCH)$/.test(method) || file !== undefined) return []
    const purpose = requestPurpose(url, undefined)
    if (purpose !== 'item' && (purpose !== 'other' || /^https?:/.test(url))) return []
    this.#items ??= powerShellItems(this.#script).flatMap((item) => item.body ?? [])
    if (this.#items.length > 0 && later !== undefined) this.#replaced.add(later.source)
    return this.#replaced.size > 1 ? this.#items.slice(-1) : this.#items
  }

  /** A variable that is not known where it is sent may be known at the end. What became JSON counts as what it was. */
  #later(body: PowerShellValue | undefined): PowerShellValue | undefined {
    const plain = body?.kind === 'converted' && body.value.kind === 'unknown' ? body.value : body
    const name = plain?.kind === 'unknown' ? /^\$(\w+)$/.exec(plain.source)?.[1] : undefined
    return (name === undefined ? undefined : this.#script.variables.get(name.toLowerCase())) ?? plain
  }
}

/** The file that a script reads its body from. */
function fileOf(value: PowerShellValue | undefined): string | undefined {
  if (value?.kind !== 'unknown') return undefined
  return /^\(?Get-Content\s{1,20}(?:-(?:Literal)?Path\s{1,20})?["']?([^\s"'|;)]{1,300})/i.exec(value.source)?.[1]
}

const noBody = 'It has no body that is written in it: -Body is missing, or its variable is set elsewhere.'
