import { computedPartsRemarks } from '../computedParts.ts'
import { powerShellJson } from '../powerShell/powerShellJson.ts'
import { powerShellScript } from '../powerShell/powerShellScript.ts'
import type { PowerShellValue, PowerShellVariables } from '../powerShell/powerShellValue.ts'
import type { SourceRequest } from '../request/requestSource.ts'
import { requestsReading } from '../request/requestSource.ts'
import type { SourceReading } from '../sourceReading.ts'
import { azRequest } from './azCommand.ts'
import { curlRequest } from './curlCommand.ts'
import { httpieRequest } from './httpieCommand.ts'
import { m365Request } from './m365Command.ts'
import { powerShellParts } from './powerShellParts.ts'
import type { ShellCommand } from './shellCommand.ts'
import { secretsOfParts, shellCommands } from './shellCommand.ts'
import { shellOf, shells } from './shells.ts'
import { wgetRequest } from './wgetCommand.ts'

/** Reads the commands that send requests as bash, the Windows command prompt or PowerShell would. */
export function* readCommandLine(source: string): Generator<number, SourceReading | undefined> {
  const head = source.slice(0, 20_000)
  if (!looksLikeCommand.test(head) || isAlias.test(head)) return undefined
  const shell = shellOf(source.slice(0, 1_000_000))
  const parts =
    shell === 'PowerShell' ? yield* powerShellParts(source, yield* variablesOf(source)) : yield* shells[shell](source)
  const sent = shellCommands(parts, [...programs.keys()]).flatMap((command) => sentBy(command) ?? [])
  // A sentence may have the word as well.
  if (sent.every(({ request: { url, body } }) => url === '' && body.kind === 'none')) return undefined
  const names = [...new Set(sent.map(({ program }) => program.name))]
  const name = names.length === 1 ? (names[0] ?? '') : 'command'
  const format =
    sent.length > 1 ? `a list of ${name}s (${shell})` : `a ${name} (${shell})`.replace(/^a (?=Azure|HTTPie)/, 'an ')
  const remarks = [...variableRemarks(sent, shell), ...sent.flatMap(({ request }) => request.remarks ?? [])]
  const [first, ...rest] = sent.map(({ request }) => request)
  if (first === undefined) return undefined
  const secrets = [...(first.secrets ?? []), ...secretsOfParts(parts)]
  return requestsReading(format, [{ ...first, secrets }, ...rest], remarks)
}

interface Program {
  readonly name: string
  readonly request: (command: ShellCommand) => CommandRequest | undefined
}

/** A request, and what is to be said about how it was read. */
type CommandRequest = SourceRequest & { readonly remarks?: readonly string[] | undefined }

/** The programs that are known, by the word that starts them. */
const programs: ReadonlyMap<string, Program> = new Map([
  ['curl', { name: 'cURL command', request: curlRequest }],
  ['wget', { name: 'Wget command', request: wgetRequest }],
  ['http', { name: 'HTTPie command', request: httpieRequest }],
  ['https', { name: 'HTTPie command', request: httpieRequest }],
  ['xh', { name: 'HTTPie command', request: httpieRequest }],
  ['az', { name: 'Azure CLI command', request: azRequest }],
  ['m365', { name: 'CLI for Microsoft 365 command', request: m365Request }],
])

const looksLikeCommand =
  /(?:^|[\n;&|$>(=])\s{0,100}(?:sudo\s{1,10})?(?:[\w./\\:-]{0,200}[\\/])?(?:(?:curl|wget)(?:\.exe)?\s|m365(?:\.cmd)?\s{1,10}(?:external|search|request)\s|az(?:\.cmd)?\s{1,10}rest\s|(?:https?|xh)\s{1,10}(?:-{1,2}\S{1,100}\s{1,10}){0,5}(?:PUT|POST|PATCH)\s)/i

/** In Windows PowerShell, “curl” is a name of Invoke-WebRequest. */
const isAlias = /\b(?:curl|wget)\s[^\n]{0,500}\s-(?:Uri|Method|Body|Headers|ContentType)\b/

interface SentCommand {
  readonly program: Program
  readonly request: CommandRequest
}

function sentBy(command: ShellCommand): SentCommand | undefined {
  const program = programs.get(command.name)
  const request = program?.request(command)
  return program === undefined || request === undefined ? undefined : { program, request }
}

/** The variables of a script of PowerShell as texts: what became JSON is its text. */
function* variablesOf(source: string): Generator<number, PowerShellVariables> {
  const script = yield* powerShellScript(source)
  const texts = new Map<string, PowerShellValue>()
  for (const [name, value] of script.variables) {
    yield value.start
    if (value.kind !== 'converted') texts.set(name, value)
    else {
      const { text, unknown } = powerShellJson(value, source)
      texts.set(name, { kind: 'text', text, computed: unknown, start: value.start, end: value.end })
    }
  }
  return texts
}

function variableRemarks(sent: readonly SentCommand[], shell: keyof typeof shells): readonly string[] {
  const found = sent.flatMap(({ request: { body } }) =>
    body.kind === 'none' ? [] : [...body.text.slice(0, 100_000).matchAll(shell === 'cmd' ? ofPrompt : ofShell)],
  )
  return computedPartsRemarks([...new Set(found.map(([each]) => each))])
}

const ofPrompt = /%[A-Za-z_]\w{0,100}%/g
const ofShell = /\$(?:\{[A-Za-z_]\w{0,100}\}|[A-Za-z_]\w{0,100}|\([^()\n]{1,200}\))/g
