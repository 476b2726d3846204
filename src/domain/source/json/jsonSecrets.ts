import type { JsonNode } from '../../json/jsonNode.ts'
import { secretName, secretsOfQuery } from '../secretName.ts'
import type { Secret } from '../sourceReading.ts'
import { memberOf, textOf } from './jsonMembers.ts'

/**
 * The secrets among the members of one object, in any of the ways in which tools write them: a member of that name, a
 * `{ name, value }` or `{ key, value }`, a text after “Bearer”, a parameter of an address.
 */
export function secretsOfObject(source: string, node: JsonNode): readonly Secret[] {
  if (node.kind !== 'object') return []
  const named = textOf(source, memberOf(node, 'name') ?? memberOf(node, 'key'))
  const isSecretType = textOf(source, memberOf(node, 'type')) === 'secret' || isTrue(memberOf(node, 'secret'))
  return node.members.flatMap(({ name, value }) => {
    if (value.kind === 'array') return listedSecrets(name, value)
    if (value.kind !== 'string') return []
    const isValue = name.toLowerCase() === 'value'
    const what =
      secretName(name) ??
      (isValue && named !== undefined
        ? (secretName(named) ?? (isSecretType ? `a secret (${named})` : undefined))
        : undefined)
    const { start, end } = value
    const text = source.slice(start + 1, Math.min(end - 1, start + longest))
    if (what !== undefined) return isPlaceholder(text) ? [] : [{ name: what, start: start + 1, end: end - 1 }]
    if (/^\s*bearer\s+[^\s{@$<%]{4}/i.test(text)) return [{ name: 'a bearer token', start: start + 1, end: end - 1 }]
    return /^https?:|^\//.test(text) && text.includes('?') ? secretsOfQuery(text, start + 1) : []
  })
}

/** HAR has a list of cookies, each with its value. */
function listedSecrets(name: string, { elements }: Extract<JsonNode, { kind: 'array' }>): readonly Secret[] {
  const what = secretName(name)
  return elements.flatMap((each) => {
    const value = memberOf(each, 'value')
    return what !== undefined && value?.kind === 'string'
      ? [{ name: what, start: value.start + 1, end: value.end - 1 }]
      : []
  })
}

/** An address or a token is no longer. */
const longest = 20_000

/** True for a text in which a secret is only named: empty, {{token}}, @{variables('token')}, ${TOKEN}, <token>. */
function isPlaceholder(text: string): boolean {
  const value = text.trim().replace(/^bearer\s{1,10}/i, '')
  return /^(?:\{\{[^}]{0,200}\}\}|@[^"]{0,300}|\$\{?[^}"]{0,200}\}?|<[^>]{0,200}>|%\w{1,100}%|\[dropped\])?$/.test(
    value,
  )
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'literal' && node.value === true
}
