import type { Secret } from './sourceReading.ts'

/** What a header, parameter or member holds if it must not be kept; undefined for all others. */
export function secretName(name: string): string | undefined {
  const known = name.toLowerCase().replaceAll(/[-_\s]/g, '')
  if (known === 'authorization' || known === 'proxyauthorization') return 'the Authorization header'
  if (known === 'cookie' || known === 'setcookie' || known === 'cookies') return 'cookies'
  if (known === 'sig') return 'a signature (sig)'
  if (known === 'sid' || known === 'sessionid') return 'a session id'
  if (/^(?:access|refresh|id|auth|bearer|security|secure)?token$|^jwt$/.test(known)) return `a token (${name})`
  if (/(?:client|app)?secret$|password$|^pwd$|assertion$/.test(known)) return `a secret (${name})`
  if (/apikey$|subscriptionkey$|functionskey$|accountkey$|sharedkey$/.test(known)) return `a key (${name})`
  if (/^xms.*(?:key|token|auth)/.test(known)) return `a key (${name})`
  return undefined
}

/** The secrets in the query of an address that stands at this position. */
export function secretsOfQuery(url: string, start: number): readonly Secret[] {
  return [...url.matchAll(/[?&#]([^=&#\s]{1,64})=([^&#\s"']+)/g)].flatMap(
    ({ 0: match, 1: key = '', 2: value = '', index }) => {
      const name = secretName(key)
      const end = start + index + match.length
      return name === undefined ? [] : [{ name, start: end - value.length, end }]
    },
  )
}

/** The secrets of a form, such as the body of a request for a token, that stands at this position. */
export function secretsOfForm(text: string, start: number): readonly Secret[] {
  return /^\s*[\w.-]{1,64}=(?:\{\{|[^\s{[])/.test(text)
    ? secretsOfQuery(`?${text.replaceAll(/[\r\n]/g, '&')}`, start - 1)
    : []
}

/** Secrets in a text of no known format: after "Bearer", and in lines that look like headers. */
export function secretsOfText(text: string): readonly Secret[] {
  const secrets: Secret[] = []
  for (const { 0: match, 1: value = '', index } of text.matchAll(/\bbearer\s+([\w.~+/=-]{8,})/gi)) {
    const end = index + match.length
    secrets.push({ name: 'a bearer token', start: end - value.length, end })
  }
  const header = /(?:^|[\s"'{,;?&-])([A-Za-z][\w-]{1,40})["']?\s{0,3}[:=]\s{0,3}["']?([^\r\n"',}&]{4,})/g
  for (const { 0: match, 1: key = '', 2: value = '', index } of text.matchAll(header)) {
    const name = secretName(key)
    const end = index + match.length
    if (name !== undefined && !isGivenElsewhere(value)) secrets.push({ name, start: end - value.length, end })
  }
  return secrets
}

/** True for what program code has in the place of a secret: a call, or a variable of the environment. */
function isGivenElsewhere(value: string): boolean {
  const code = value.trimStart().slice(0, 200)
  return /^(?:await\s{1,5})?[\w.$>:-]{1,100}\(|^(?:\$env:|process\.env|os\.environ|import\.meta\.env)/i.test(code)
}
