import type { ShellPart } from '../cursor.ts'
import { unescapedJson } from '../json/unescapedJson.ts'
import type { SourceHeader, SourceRequest } from '../request/requestSource.ts'
import { secretsOfForm, secretsOfQuery } from '../secretName.ts'
import type { Secret } from '../sourceReading.ts'
import type { ShellCommand } from './shellCommand.ts'

/** The request of a cURL command. https://curl.se/docs/manpage.html */
export function curlRequest({ words, input }: ShellCommand): SourceRequest {
  const command = new Command(input)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) break
    const { option, value } = optionOf(word)
    if (option === undefined) command.takeUrl(word, word.text)
    else if (!isFlag(option)) {
      const taken = value ?? words[++index]
      if (taken !== undefined) command.take(option, taken)
    }
  }
  return command.request()
}

/** An option and, where it is written together with it, its value. Short flags before it are skipped: -sSX PUT, -XPUT. */
function optionOf(word: ShellPart): { readonly option: string | undefined; readonly value?: ShellPart } {
  const { text, start, end } = word
  if (text.startsWith('--')) {
    const equals = text.indexOf('=')
    if (equals < 0) return { option: text }
    const value = text.slice(equals + 1)
    return { option: text.slice(0, equals), value: { ...word, text: value, start: Math.min(end, start + equals + 1) } }
  }
  if (!/^-[A-Za-z]/.test(text)) return { option: undefined }
  const letters = /^-([fgijklnpqsvBGIJLNOSV#0-9]*)([a-zA-Z]?)/.exec(text)
  const [all = '', , letter = ''] = letters ?? []
  if (letter === '') return { option: '-s' }
  const value = text.slice(all.length)
  return value === ''
    ? { option: `-${letter}` }
    : { option: `-${letter}`, value: { ...word, text: value, start: start + all.length } }
}

/** Options without a value that are seen with this API; all others are taken to have one. */
function isFlag(option: string): boolean {
  return (
    /^-[sSfgijklnpqvBGIJLNOV#0-9]$/.test(option) ||
    /^--(?:no-.*|silent|show-error|fail.*|location.*|insecure|include|verbose|compressed|globoff|get|head|http[\d.]+.*|ssl.*|tlsv.*|raw|parallel|remote-name|path-as-is)$/.test(
      option,
    )
  )
}

class Command {
  readonly #input: string | undefined
  readonly #data: string[] = []
  readonly #headers: SourceHeader[] = []
  readonly #secrets: Secret[] = []
  #method: string | undefined
  #url = ''
  #why = 'It has no body: nothing follows -d, --data or --json.'

  constructor(input: string | undefined) {
    this.#input = input
  }

  take(option: string, word: ShellPart): void {
    const { text, start, end } = word
    if (option === '-X' || option === '--request') this.#method = text.toUpperCase()
    else if (option === '--url') this.takeUrl(word, text)
    else if (option === '-H' || option === '--header') this.#takeHeader(word)
    else if (option === '-d' || option === '--json' || option.startsWith('--data')) this.#takeData(option, word)
    else if (option === '-T' || option === '--upload-file') this.#why = fromFile(text)
    else if (option === '-F' || option === '--form') this.#why = 'Its body is a form, not JSON.'
    else if (option === '-u' || option === '--user') this.#secrets.push({ name: 'user and password', start, end })
    else if (option === '-b' || option === '--cookie') this.#secrets.push({ name: 'cookies', start, end })
    else if (option === '--oauth2-bearer') this.#secrets.push({ name: 'a bearer token', start, end })
    else if (/^(?:-[EU]|--(?:cert|key|pass|proxy-user|aws-sigv4|proxy-header))$/.test(option)) {
      this.#secrets.push({ name: `what follows ${option}`, start, end })
    }
  }

  takeUrl({ start, end }: ShellPart, text: string): void {
    // A word without a dot or slash is the value of an option that is not known here.
    if (this.#url !== '' || !/[./]/.test(text)) return
    this.#url = text
    // What is quoted stands a little further on, so the whole word is named.
    if (secretsOfQuery(text, 0).length > 0) {
      this.#secrets.push(...secretsOfQuery(text, 0).map(({ name }) => ({ name, start, end })))
    }
  }

  request(): SourceRequest {
    const text = this.#data.join('&')
    const body = this.#data.length > 0 ? ({ kind: 'text', text: unescapedJson(text) } as const) : noBody(this.#why)
    const method = this.#method ?? (this.#data.length > 0 ? 'POST' : 'GET')
    return { method, url: this.#url, headers: this.#headers, body, secrets: this.#secrets }
  }

  #takeHeader({ text, start, end }: ShellPart): void {
    const [, name = ''] = /^\s*([^:=\s]+)\s*[:=]/.exec(text) ?? []
    this.#headers.push({ name, start, end })
  }

  #takeData(option: string, { text, start, end }: ShellPart): void {
    // The body of a request for a token.
    if (text.length < 20_000) this.#secrets.push(...secretsOfForm(text, 0).map(({ name }) => ({ name, start, end })))
    if (text.startsWith('@') && !option.endsWith('raw')) {
      const isInput = text === '@-' || text === '@/dev/stdin'
      if (isInput && this.#input !== undefined) this.#data.push(this.#input)
      else this.#why = isInput ? fromInput : fromFile(text.slice(1))
    } else this.#data.push(text)
  }
}

const fromInput =
  'Its body is not in the command: “@-” reads it from another program or a file. Paste that JSON instead.'

function fromFile(name: string): string {
  return `Its body is not in the command but in the file ${name}. Open that file here instead.`
}

function noBody(why: string): SourceRequest['body'] {
  return { kind: 'none', why }
}
