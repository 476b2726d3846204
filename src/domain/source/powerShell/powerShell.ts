import { requestPurpose } from '../request/requestPurpose.ts'
import type { SourceRequest } from '../request/requestSource.ts'
import { requestsReading } from '../request/requestSource.ts'
import { restRequest } from '../request/restCommand.ts'
import { ScriptRequests } from '../request/scriptRequests.ts'
import type { Secret, SourceReading } from '../sourceReading.ts'
import { mgRequest } from './mgCommand.ts'
import { pnpRequest } from './pnpCommand.ts'
import type { PowerShellCommand } from './powerShellCommand.ts'
import { powerShellItems } from './powerShellItems.ts'
import type { PowerShellGap } from './powerShellReading.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import type { PowerShellScript } from './powerShellScript.ts'
import { powerShellScript } from './powerShellScript.ts'
import { secretsOfNamed } from './powerShellSecrets.ts'

/** Reads the requests that a script of PowerShell sends, or hashtables that are items. */
export function* readPowerShell(source: string): Generator<number, SourceReading | undefined> {
  if (!looksLikeScript.test(source.slice(0, 20_000))) return undefined
  const script = yield* powerShellScript(source)
  const requests = new ScriptRequests(source, script)
  const { commands } = script
  const loose = commands.length > 0 ? [] : powerShellItems(script)
  const sent: SourceRequest[] = []
  for (const request of [...commands.map(requestOf), ...loose]) {
    yield source.length
    sent.push(...requests.requestsOf(request))
  }
  const [first, ...rest] = sent
  if (first === undefined) return undefined
  const remarks = [...gapRemarks(source, script.gaps), ...emptyRemarks(commands), ...requests.remarks()]
  const secrets = secretsOf(source, script)
  return requestsReading(formatOf(commands, sent, loose), [{ ...first, secrets }, ...rest], remarks)
}

const looksLikeScript =
  /(?:^|[\s;|(])(?:Invoke-(?:Mg)?GraphRequest|Invoke-MgRestMethod|Invoke-AzRest\w*|Invoke-PnPGraphMethod|Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:New|Set|Update)-Mg(?:Beta)?ExternalConnection\w*|(?:New|Set)-PnPSearchExternal\w+)\s|@\{|^\s{0,1000}\$[A-Za-z_]\w*\s{0,100}=|^\s*@['"]\r?\n|(?:^|\n)\s{0,100}(?:curl|wget)\s[^\n]{0,500}-(?:Uri|Method|Body)\b/i

function requestOf(command: PowerShellCommand): PowerShellRequest {
  if (/-PnPSearch/i.test(command.name)) return pnpRequest(command)
  return /-Mg(?:Beta)?External/i.test(command.name) ? mgRequest(command) : restRequest(command)
}

/** What the text is called: by the command that sends the item, or the one that sends anything. */
function formatOf(
  commands: readonly PowerShellCommand[],
  sent: readonly SourceRequest[],
  loose: readonly PowerShellRequest[],
): string {
  if (loose.length > 0)
    return loose.some(({ url }) => url !== '') ? 'a PowerShell command (with -Uri)' : 'a PowerShell hashtable'
  const all = commands.map(({ name }, index) => {
    const { url = '', body } = sent[index] ?? {}
    return { name, isOfItem: requestPurpose(url, undefined) === 'item', hasBody: body?.kind === 'text' }
  })
  const counted = all.filter(({ isOfItem, hasBody }) => isOfItem && hasBody)
  const one = counted[0] ?? all.find(({ hasBody }) => hasBody) ?? all.find(({ isOfItem }) => isOfItem) ?? all[0]
  return counted.length > 1 ? 'a PowerShell script with several requests' : `a PowerShell command (${one?.name ?? ''})`
}

function gapRemarks(source: string, gaps: readonly PowerShellGap[]): readonly string[] {
  return gaps.slice(0, 10).map(({ name, at }) => {
    const line = source.slice(0, at).split('\n').length
    return `Line ${line}: “${name.slice(0, 40)}” has no value after “=”, so it is left out. Write its value there, or delete the line.`
  })
}

/** Parameters that stand there without their value. */
function emptyRemarks(commands: readonly PowerShellCommand[]): readonly string[] {
  const names = commands.flatMap(({ switches }) => [...switches].filter((name) => needsValue.test(name)))
  return [...new Set(names)].map((name) => `-${name} has no value, so it is left out. Write its value behind it.`)
}

const needsValue =
  /^(?:uri|url|method|body|bodyparameter|acl|properties|content(?:value|type)?|itemid|connectionid|external(?:connection|item)id|(?:grant|deny)(?:users|groups|externalgroups))$/

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
