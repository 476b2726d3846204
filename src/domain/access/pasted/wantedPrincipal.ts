import { isGuid } from '../../guid.ts'
import type { AccessType, AclType } from '../../itemDraft.ts'

/** Somebody that a pasted list asks for. */
export interface WantedPrincipal {
  /** An object ID, an address, a user principal name, a display name, or the ID of a connector's own group. */
  readonly text: string
  /** The name and the address that the list has of it beside that text; absent where it has none. */
  readonly name?: string
  readonly address?: string
  /** What the list says of it; absent where it does not. */
  readonly accessType?: AccessType
  readonly type?: AclType
}

/** What a list says of somebody, by what each text is. */
export interface WantedParts {
  readonly id?: string
  readonly address?: string
  readonly name?: string
  readonly access?: string
  readonly kind?: string
}

/** Somebody from the parts that a list gives: the ID says most, then an address, then a name. Undefined without any. */
export function wantedOf({ id, address, name, access, kind }: WantedParts): WantedPrincipal | undefined {
  const text = [id, address, name].find((each) => each !== undefined && each !== '')
  if (text === undefined) return undefined
  const [accessType, type] = [accessTypeOf(access), typeOf(kind) ?? everybodyNamed(text)]
  return {
    text,
    ...(name === undefined || name === '' || name === text ? {} : { name }),
    ...(address === undefined || address === '' || address === text ? {} : { address }),
    ...(accessType === undefined ? {} : { accessType }),
    ...(type === undefined ? {} : { type }),
  }
}

/** Somebody from a single text: one that a mail program copies has the address in angle brackets behind the name. */
export function wantedInText(text: string): WantedPrincipal | undefined {
  const trimmed = withoutQuotes(text.trim())
  const { name, address } = /^(?<name>.*?)<(?<address>[^<>\s]+@[^<>\s]+)>$/.exec(trimmed)?.groups ?? {}
  if (address !== undefined) return wantedOf({ address, name: withoutQuotes((name ?? '').trim()) })
  return wantedOf({ name: trimmed.replace(/^\{([\da-f-]{36})\}$/i, '$1') })
}

function withoutQuotes(text: string): string {
  return text.replace(/^["'](.*)["']$/, '$1')
}

/** True for a name with its address in angle brackets, as a mail program copies it. */
export function isFromMail(text: string): boolean {
  return /<[^<>\s]+@[^<>\s]+>$/.test(text)
}

/** True for a text that can only be an object ID or an address. */
export function isSureIdentifier(text: string): boolean {
  return isGuid(text) || /^[^\s@<>]+@[^\s@<>]+$/.test(text) || isFromMail(text)
}

function accessTypeOf(text: string | undefined): AccessType | undefined {
  const word = bareWord(text)
  if (['grant', 'allow', 'allowed', 'canfindit', 'canfinditgrant'].includes(word)) return 'grant'
  return ['deny', 'denied', 'cannotfindit', 'cannotfinditdeny'].includes(word) ? 'deny' : undefined
}

function typeOf(text: string | undefined): AclType | undefined {
  const word = bareWord(text).replace(/^microsoftgraph/, '')
  const known = typeWords[word]
  if (known !== undefined) return known
  return word.endsWith('group') ? 'group' : undefined
}

function everybodyNamed(text: string): AclType | undefined {
  const known = typeWords[bareWord(text)]
  return known === 'everyone' || known === 'everyoneExceptGuests' ? known : undefined
}

const typeWords: Readonly<Record<string, AclType>> = {
  user: 'user',
  person: 'user',
  member: 'user',
  guest: 'user',
  group: 'group',
  externalgroup: 'externalGroup',
  everyone: 'everyone',
  everyoneincludingguests: 'everyone',
  everyoneexceptguests: 'everyoneExceptGuests',
}

/** A text without what people write differently: case, spaces and marks. */
export function bareWord(text: string | undefined): string {
  return (text ?? '').toLowerCase().replaceAll(/[^a-z\d]/g, '')
}
