import { computedPartsRemarks } from './computedParts.ts'
import type { PowerShellVariables } from './powerShellJson.ts'
import { powerShellJson, resolved } from './powerShellJson.ts'
import type { PowerShellScript } from './powerShellScript.ts'
import { powerShellScript } from './powerShellScript.ts'
import type { PowerShellMember, PowerShellValue } from './powerShellValue.ts'
import { requestsReading } from './requestSource.ts'
import { secretName, secretsOfQuery } from './secretName.ts'
import type { Secret, SourceReading } from './sourceReading.ts'

/** Reads a request of PowerShell, or a hashtable that is an item. */
export function* readPowerShell(source: string): Generator<number, SourceReading | undefined> {
  if (!looksLikeScript.test(source.slice(0, 20_000))) return undefined
  const script = yield* powerShellScript(source)
  const { variables, parameters, command } = script
  const body = bodyOf(script)
  if (body === undefined && command === undefined) return undefined
  const textOf = (...names: readonly string[]) =>
    names.map((name) => plainText(parameters.get(name), variables)).find((text) => text !== undefined)
  const url = textOf('uri', 'url') ?? ''
  const json = body === undefined ? undefined : jsonOf(body, variables)
  const isRequest = command !== undefined || url !== ''
  const request = {
    method: textOf('method')?.toUpperCase() ?? (/graphrequest|rest|web|irm|iwr/i.test(command ?? '') ? 'GET' : 'PUT'),
    url,
    headers: [],
    body: json === undefined ? ({ kind: 'none', why: noBody } as const) : ({ kind: 'text', text: json.text } as const),
    target: {
      connectionId: textOf('externalconnectionid', 'connectionid'),
      itemId: textOf('externalitemid', 'itemid'),
    },
    secrets: secretsOf(script),
  }
  const format = isRequest ? `a PowerShell command (${command ?? 'with -Uri'})` : 'a PowerShell hashtable'
  return requestsReading(format, [request], computedPartsRemarks(json?.unknown ?? []))
}

const looksLikeScript =
  /(?:^|[\s;|(])(?:Invoke-(?:Mg)?GraphRequest|Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:New|Set|Update)-Mg(?:Beta)?ExternalConnectionItem)\s|@\{|^\s{0,1000}\$[A-Za-z_]\w*\s{0,100}=|^\s*@['"]\r?\n/i

const noBody = 'It has no body that is written in it: -Body is missing, or its variable is set elsewhere.'

/** The body of the command, or else the last value that may be an item. */
function bodyOf({ parameters, variables, values, command }: PowerShellScript): PowerShellValue | undefined {
  const given = parameters.get('body') ?? parameters.get('bodyparameter') ?? inputOf(parameters)
  if (given !== undefined) {
    const value = resolved(given, variables)
    return value.kind === 'variable' || value.kind === 'unknown' ? lastItem([...variables.values()], variables) : value
  }
  return lastItem(command === undefined ? [...variables.values(), ...values] : [...values], variables)
}

function inputOf(parameters: ReadonlyMap<string, PowerShellValue>): PowerShellValue | undefined {
  const members = [...parameters].flatMap(([name, value]) => (itemMembers.has(name) ? [{ name, value }] : []))
  return members.length === 0 ? undefined : { kind: 'table', members, start: 0, end: 0 }
}

const itemMembers = new Set(['acl', 'properties', 'content'])

function lastItem(values: readonly PowerShellValue[], variables: PowerShellVariables): PowerShellValue | undefined {
  return (
    values.findLast(
      (value) => value.kind === 'table' && value.members.some(({ name }) => itemMembers.has(name.toLowerCase())),
    ) ??
    values.findLast((value) => value.kind === 'text' && /^\s*[[{]/.test(value.text)) ??
    values.flatMap((value) => (value.kind === 'table' ? (splatBody(value.members, variables) ?? []) : [])).at(-1)
  )
}

/** A table of parameters, made to be given to a command all at once. */
function splatBody(members: readonly PowerShellMember[], variables: PowerShellVariables): PowerShellValue | undefined {
  const body = members.find(({ name }) => /^body(?:parameter)?$/i.test(name))?.value
  return body === undefined ? undefined : resolved(body, variables)
}

function jsonOf(value: PowerShellValue, variables: PowerShellVariables) {
  // A text is the JSON itself; anything else is what becomes JSON.
  return value.kind === 'text' ? { text: value.text, unknown: value.variables } : powerShellJson(value, variables)
}

function plainText(value: PowerShellValue | undefined, variables: PowerShellVariables): string | undefined {
  const plain = value === undefined ? undefined : resolved(value, variables)
  if (plain?.kind === 'unknown') return /[${(]/.test(plain.source) ? undefined : plain.source
  if (plain?.kind !== 'text') return undefined
  return plain.text.replaceAll(/\$\{?(\w+)\}?/g, (whole, name: string) => {
    const filled = variables.get(name.toLowerCase())
    return filled?.kind === 'text' ? filled.text : whole
  })
}

/** Secrets stand in variables and parameters, in tables of headers, and after “Bearer”. Bodies are not looked into. */
function secretsOf({ variables, parameters }: PowerShellScript): readonly Secret[] {
  const named = [...variables, ...parameters].filter(([name]) => name !== 'body' && name !== 'bodyparameter')
  return named.flatMap(([name, value]) => secretsOfValue(name, value))
}

function secretsOfValue(name: string, value: PowerShellValue): readonly Secret[] {
  const { start, end } = value
  const what = secretName(name)
  if (what !== undefined && value.kind !== 'variable' && value.kind !== 'json') return [{ name: what, start, end }]
  if (value.kind === 'text' && /^\s*bearer\s/i.test(value.text)) return [{ name: 'a bearer token', start, end }]
  if (value.kind === 'text' && /^https?:/.test(value.text)) {
    return secretsOfQuery(value.text, 0).map((secret) => ({ name: secret.name, start, end }))
  }
  if (value.kind !== 'table' || value.members.some((member) => itemMembers.has(member.name.toLowerCase()))) return []
  return value.members.flatMap((member) =>
    /^body/i.test(member.name) ? [] : secretsOfValue(member.name, member.value),
  )
}
