import { type CodeTable, type CodeValue, jsonMemberName } from './codeValue.ts'

/** The name of a member as the object has it already: item.Acl and acl. */
export function nameIn({ members, type }: CodeTable, name: string): string {
  if (members.has(name)) return name
  const plain = jsonMemberName(name)
  if (members.has(plain)) return plain
  return type === undefined ? name : ([...members.keys()].find((each) => jsonMemberName(each) === plain) ?? name)
}

/** A value as the name of a member. */
export function nameOfValue(value: CodeValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'json':
      return value.json
    case 'path':
      return value.source
    case 'list':
    case 'table':
      return ''
  }
}

/** A member or element by its name or number, if it is known. */
export function elementOf(object: CodeValue, index: CodeValue | undefined): CodeValue | undefined {
  if (object.kind === 'table' && index?.kind === 'text') return object.members.get(index.text)
  return object.kind === 'list' && index?.kind === 'json' ? object.elements[Number(index.json)] : undefined
}
