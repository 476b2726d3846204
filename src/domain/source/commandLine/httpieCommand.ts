import { quoted } from '../../payload/jsonTokens.ts'
import type { SourceHeader, SourceRequest } from '../request/requestSource.ts'
import type { ShellCommand } from './shellCommand.ts'
import { optionText, shellOptions } from './shellOptions.ts'

/**
 * The request of HTTPie: its body is what follows --raw, what it reads as its input, or made of “name=text” and
 * “name:=JSON”. https://httpie.io/docs/cli/request-items
 */
export function httpieRequest({ name, words, input }: ShellCommand): SourceRequest {
  const { options, others } = shellOptions(words, switches)
  const [first, second] = others
  const isVerb = /^[A-Za-z]{3,7}$/.test(first?.text ?? '')
  const address = (isVerb ? second : first)?.text ?? ''
  const url =
    /^(?:https?:|\/)/.test(address) || address === '' ? address : `${name === 'https' ? 'https' : 'http'}://${address}`
  const members: string[] = []
  const headers: SourceHeader[] = []
  let file: string | undefined
  let isNested = false
  for (const word of others.slice(isVerb ? 2 : 1)) {
    const [, key = '', operator, value = ''] = /^([^=:@\\]{1,200})(:=@|:=|==|=@|=|:|@)([^]*)$/.exec(word.text) ?? []
    if (operator !== ':' && /[[\]]/.test(key)) isNested = true
    else if (operator === ':') headers.push({ name: key, start: word.start, end: word.end })
    else if (operator === '=') members.push(`${quoted(key)}:${quoted(value)}`)
    else if (operator === ':=') members.push(`${quoted(key)}:${value}`)
    else if (operator?.endsWith('@') === true) file = value
  }
  const made = members.length === 0 ? undefined : `{${members.join(',')}}`
  const text = optionText(options, 'raw') ?? made ?? input
  const method = isVerb ? (first?.text ?? '').toUpperCase() : text === undefined ? 'GET' : 'POST'
  if (isNested) {
    const why =
      'Its body is written in parts (name[part]=…). Add --offline --print=B to the command, and paste the JSON that it prints.'
    return { method, url, headers, body: { kind: 'none', why } }
  }
  if (file !== undefined) {
    const why = `A part of its body is in the file ${file}. Put it into the command, or paste the JSON.`
    return { method, url, headers, body: { kind: 'none', why } }
  }
  return text === undefined
    ? { method, url, headers, body: { kind: 'none', why: 'It has no body that is written in it.' } }
    : { method, url, headers, body: { kind: 'text', text } }
}

const switches =
  /^(?:json|j|form|f|verbose|v|headers|h|body|b|follow|F|ignore-stdin|I|check-status|offline|quiet|q|print-all|pretty)$/
