import { secretName, secretsOfForm, secretsOfQuery } from '../secretName.ts'
import type { Secret } from '../sourceReading.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/**
 * The secrets in a value of a script: by the name that it has, in tables of headers and of token requests, after “Bearer”,
 * and in addresses. Items are not looked into.
 */
export function secretsOfNamed(name: string, value: PowerShellValue): readonly Secret[] {
  const { start, end } = value
  const what = secretName(name)
  if (what !== undefined && end > start && value.kind !== 'json' && !isVariable(value))
    return [{ name: what, start, end }]
  switch (value.kind) {
    case 'text':
      return secretsInText(value.text).map((each) => ({ name: each, start, end }))
    case 'unknown':
      return /\bbearer\s+[\w.~+/=-]{8}/i.test(value.source.slice(0, 10_000))
        ? [{ name: 'a bearer token', start, end }]
        : []
    case 'converted':
      return secretsOfNamed(name, value.value)
    case 'table':
      return value.members.some((member) => /^(?:acl|properties)$/i.test(member.name))
        ? []
        : value.members.slice(0, mostMembers).flatMap((member) => secretsOfMember(member.name, member.value))
    case 'json':
    case 'list':
      return []
  }
}

const mostMembers = 1000

/** Tables in tables are looked into once: a table may hold itself. */
function secretsOfMember(name: string, value: PowerShellValue): readonly Secret[] {
  if (value.kind !== 'table') return value.kind === 'converted' ? [] : secretsOfNamed(name, value)
  return value.members
    .slice(0, mostMembers)
    .flatMap((member) => (member.value.kind === 'table' ? [] : secretsOfNamed(member.name, member.value)))
}

function isVariable(value: PowerShellValue): boolean {
  return value.kind === 'unknown' && /^\$[\w:.]{1,200}$/.test(value.source)
}

function secretsInText(text: string): readonly string[] {
  if (/^\s*bearer\s/i.test(text)) return ['a bearer token']
  if (/^https?:/.test(text)) return secretsOfQuery(text, 0).map(({ name }) => name)
  return text.length < 20_000 ? secretsOfForm(text, 0).map(({ name }) => name) : []
}
