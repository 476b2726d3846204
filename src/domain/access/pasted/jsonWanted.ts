import { isRecord } from '../../isRecord.ts'
import { bareWord, type WantedPrincipal, wantedInText, wantedOf } from './wantedPrincipal.ts'

/**
 * Whom a JSON value asks for: an access list, an item with one, a page of users or groups as Graph answers it, or a list of
 * texts. Undefined for a value without anybody in it.
 */
export function jsonWanted(json: unknown): readonly WantedPrincipal[] | undefined {
  const list = listIn(json)
  const wanted = (list ?? [json]).map(wantedInMember).filter((each) => each !== undefined)
  return wanted.length === 0 ? undefined : wanted
}

function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json
  if (!isRecord(json)) return undefined
  return [json['acl'], json['value']].find((each) => Array.isArray(each))
}

function wantedInMember(member: unknown): WantedPrincipal | undefined {
  if (typeof member === 'string') return wantedInText(member)
  if (!isRecord(member)) return undefined
  const texts = new Map(
    Object.entries(member).flatMap(([name, value]) =>
      typeof value === 'string' ? [[bareWord(name), value.trim()]] : [],
    ),
  )
  const first = (...names: readonly string[]) =>
    names.map((name) => texts.get(name)).find((value) => value !== undefined && value !== '') ?? ''
  const address = first('userprincipalname', 'upn', 'mail', 'email')
  // beta writes a connector's own group as a group with this source.
  const isExternal = bareWord(texts.get('identitysource')) === 'external'
  const kind =
    first('type', 'odatatype') ||
    (address.includes('@') && (texts.has('userprincipalname') || texts.has('upn')) ? 'user' : '')
  return wantedOf({
    id: first('value', 'objectid', 'entraid', 'id'),
    address,
    name: first('displayname', 'entradisplayname', 'name', 'externalname'),
    access: first('accesstype'),
    kind: isExternal ? 'externalGroup' : kind,
  })
}
