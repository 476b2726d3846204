import { bashParts } from './bashParts.ts'
import { cmdParts } from './cmdParts.ts'
import { curlRequests } from './curlCommand.ts'
import { powerShellParts } from './powerShellParts.ts'
import { requestsReading } from './requestSource.ts'
import type { SourceReading } from './sourceReading.ts'

/** Reads cURL commands as bash, the Windows command prompt or PowerShell would. */
export function* readCurl(source: string): Generator<number, SourceReading | undefined> {
  if (!/(?:^|[\n;&|$>(])\s{0,100}(?:sudo\s+)?(?:[\w./\\:-]{0,200}[\\/])?curl(?:\.exe)?\s/i.test(source.slice(0, 5000)))
    return undefined
  const shell = shellOf(source.slice(0, 1_000_000))
  const requests = curlRequests(yield* shells[shell](source))
  // A sentence may have the word as well.
  if (requests.every(({ url, body }) => url === '' && body.kind === 'none')) return undefined
  const variables =
    shell === 'bash' &&
    requests.some(({ body }) => body.kind === 'text' && /\$\{?[A-Za-z_]\w*/.test(body.text.slice(0, 100_000)))
  const remark =
    'Its body has variables of the shell: their values are not in the command, so their names stay as text.'
  const format = requests.length > 1 ? `a list of cURL commands (${shell})` : `a cURL command (${shell})`
  return requestsReading(format, requests, variables ? [remark] : [])
}

const shells = { bash: bashParts, cmd: cmdParts, PowerShell: powerShellParts } as const

/** Tells the shell by how lines go on and how quotes are written. */
function shellOf(source: string): keyof typeof shells {
  if (/\\\r?\n|\$'|<<|'\\''/.test(source)) return 'bash'
  if (/\^\r?\n|\^"/.test(source)) return 'cmd'
  if (/`\r?\n|`"|@['"]\r?\n/.test(source)) return 'PowerShell'
  if (!/curl\.exe/i.test(source)) return 'bash'
  return /'/.test(source) ? 'PowerShell' : 'cmd'
}
