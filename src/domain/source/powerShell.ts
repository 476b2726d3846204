import { computedPartsRemarks } from './computedParts.ts'
import { mgRequest } from './mgCommand.ts'
import { pnpRequest } from './pnpCommand.ts'
import type { PowerShellCommand } from './powerShellCommand.ts'
import { powerShellItems } from './powerShellItems.ts'
import { powerShellJson } from './powerShellJson.ts'
import type { PowerShellGap } from './powerShellReading.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import type { PowerShellScript } from './powerShellScript.ts'
import { powerShellScript } from './powerShellScript.ts'
import { secretsOfNamed } from './powerShellSecrets.ts'
import type { PowerShellValue } from './powerShellValue.ts'
import { requestPurpose } from './requestPurpose.ts'
import type { SourceRequest } from './requestSource.ts'
import { requestsReading } from './requestSource.ts'
import { restRequest } from './restCommand.ts'
import type { Secret, SourceReading } from './sourceReading.ts'

/** Reads the requests that a script of PowerShell sends, or hashtables that are items. */
export function* readPowerShell(source: string): Generator<number, SourceReading | undefined> {
  if (!looksLikeScript.test(source.slice(0, 20_000))) return undefined
  const script = yield* powerShellScript(source)
  const computed = new Set<string>()
  const remarks: string[] = []
  const sourceRequest = (request: PowerShellRequest): SourceRequest => {
    const value = bodyOf(request, script, remarks)
    const json = value && powerShellJson(value, source)
    if (json !== undefined && requestPurpose(request.url, json.text) === 'item') {
      for (const part of json.unknown) computed.add(part)
    }
    const why =
      request.file === undefined ? noBody : `Its body is in the file ${request.file}. Open that file here instead.`
    return {
      method: request.method,
      url: request.url,
      headers: [],
      body: json === undefined ? { kind: 'none', why } : { kind: 'text', text: json.text },
      target: { apiVersion: request.apiVersion },
    }
  }
  const { commands } = script
  const sent = commands.map((command) => sourceRequest(requestOf(command)))
  const loose = commands.length > 0 ? [] : powerShellItems(script)
  const requests = [...sent, ...loose.map(sourceRequest)]
  const [first] = requests
  if (first === undefined) return undefined
  const format = formatOf(commands, sent, loose)
  const all = [...remarks, ...gapRemarks(source, script.gaps), ...computedPartsRemarks([...computed])]
  const reading = requestsReading(format, [{ ...first, secrets: secretsOf(source, script) }, ...requests.slice(1)], all)
  return reading
}

const looksLikeScript =
  /(?:^|[\s;|(])(?:Invoke-(?:Mg)?GraphRequest|Invoke-MgRestMethod|Invoke-AzRest\w*|Invoke-PnPGraphMethod|Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:New|Set|Update)-Mg(?:Beta)?ExternalConnection\w*|(?:New|Set)-PnPSearchExternal\w+)\s|@\{|^\s{0,1000}\$[A-Za-z_]\w*\s{0,100}=|^\s*@['"]\r?\n|(?:^|\n)\s{0,100}(?:curl|wget)\s[^\n]{0,500}-(?:Uri|Method|Body)\b/i

const noBody = 'It has no body that is written in it: -Body is missing, or its variable is set elsewhere.'

function requestOf(command: PowerShellCommand): PowerShellRequest {
  if (/-PnPSearch/i.test(command.name)) return pnpRequest(command)
  return /-Mg(?:Beta)?External/i.test(command.name) ? mgRequest(command) : restRequest(command)
}

/** The body as it is given, or as the script sets it later; in place of one that it does not set, the item that it has. */
function bodyOf(request: PowerShellRequest, script: PowerShellScript, remarks: string[]): PowerShellValue | undefined {
  const { body, method, url } = request
  const name = body?.kind === 'unknown' ? /^\$(\w+)$/.exec(body.source)?.[1] : undefined
  const later = name === undefined ? body : script.variables.get(name.toLowerCase())
  if (later !== undefined && later.kind !== 'unknown') return later
  if (!/^(?:PUT|POST|PATCH)$/.test(method) || request.file !== undefined) return undefined
  const purpose = requestPurpose(url, undefined)
  const [item] =
    purpose === 'item' || (purpose === 'other' && !/^https?:/.test(url)) ? powerShellItems(script).slice(-1) : []
  if (item !== undefined && body?.kind === 'unknown') {
    remarks.push(
      `Its body is ${shortened(body.source)}, which is computed. The item that stands in the script is taken.`,
    )
  }
  return item?.body
}

function shortened(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source
}

/** What the text is called: by the command that sends the item, or the one that sends anything. */
function formatOf(
  commands: readonly PowerShellCommand[],
  sent: readonly SourceRequest[],
  loose: readonly PowerShellRequest[],
): string {
  if (loose.length > 0)
    return loose.some(({ url }) => url !== '') ? 'a PowerShell command (with -Uri)' : 'a PowerShell hashtable'
  const withBody = commands.filter((_, index) => sent[index]?.body.kind === 'text')
  const ofItems = commands.filter((_, index) => requestPurpose(sent[index]?.url ?? '', undefined) === 'item')
  const counted = withBody.filter((command) => ofItems.includes(command))
  const [one] = counted.length > 0 ? counted : withBody.length > 0 ? withBody : ofItems.length > 0 ? ofItems : commands
  return counted.length > 1 ? 'a PowerShell script with several requests' : `a PowerShell command (${one?.name ?? ''})`
}

function gapRemarks(source: string, gaps: readonly PowerShellGap[]): readonly string[] {
  return gaps.slice(0, 10).map(({ name, at }) => {
    const line = source.slice(0, at).split('\n').length
    return `Line ${line}: “${shortened(name)}” has no value after “=”, so it is left out. Write its value there, or delete the line.`
  })
}

function secretsOf(source: string, { named, commands }: PowerShellScript): readonly Secret[] {
  const given = commands.flatMap(({ parameters }) => [...parameters])
  const plain = [
    ...source
      .slice(0, 1_000_000)
      .matchAll(/ConvertTo-SecureString\s{1,20}(?:-String\s{1,20})?(["'][^"'\r\n]{1,500}["'])/gi),
  ]
  return [
    ...[...named, ...given].flatMap(([name, value]) => secretsOfNamed(name, value)),
    ...plain.map(({ 0: all, 1: text = '', index }) => {
      const end = index + all.length
      return { name: 'a secret (ConvertTo-SecureString)', start: end - text.length, end }
    }),
  ]
}
