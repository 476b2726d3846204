import { peopleApart } from '../access/pasted/peopleApart.ts'
import { peopleInText } from '../access/pasted/peopleInText.ts'
import { personName } from '../personName.ts'
import type { PrincipalDraft } from '../principal.ts'
import { propertyTypes } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'
import type { Fixer } from './fix.ts'
import { propertyAt, withProperty } from './valueAt.ts'

/** The ways to mend a name that has an address or more people in it. */
export const nameFixes: Fixer = (problem, draft) => {
  const at = propertyAt(problem, draft)
  if (at?.property.value.kind !== 'people') return []
  const { people } = at.property.value
  const { isCollection } = propertyTypes[at.property.type]
  const index = isCollection ? Number(at.rest[0]) : 0
  const person = people[index] ?? {}
  const text = person.entraDisplayName ?? ''
  const fix = (label: string, isSafe: boolean, next: readonly PrincipalDraft[]) => ({
    label,
    isSafe,
    apply: (now: typeof draft) => withProperty(now, at, { ...at.property, value: { kind: 'people', people: next } }),
  })
  const instead = (next: PrincipalDraft) => people.with(index, { ...person, ...next })
  const apart = peopleApart({ people, index, field: 'entraDisplayName', text, isCollection })
  if (apart !== undefined) {
    const { found } = apart
    const isOne = found.length === 1
    return [fix(isOne ? moveAddress : `Make it ${found.length} people`, isOne, apart.people)]
  }
  const [first, ...others] = peopleInText(text) ?? []
  if (first !== undefined && others.length > 0) {
    return [fix(`Keep ${excerpt(personName(first))} only`, false, instead({ entraDisplayName: '', ...first }))]
  }
  const address = /[^\s<>;,()"'@]+@[^\s<>;,()"'@]+/.exec(text)?.[0] ?? ''
  const name = nameAlone(text.replace(address, ' '))
  if (address !== '' && (person.email ?? '') === '') {
    return [fix(moveAddress, false, instead({ entraDisplayName: name, email: address }))]
  }
  return [fix(name === '' ? 'Leave the name out' : `Use ${excerpt(name)}`, false, instead({ entraDisplayName: name }))]
}

const moveAddress = 'Move the address to Email'

function nameAlone(text: string): string {
  return text
    .replaceAll(/[<>;@()"]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,]+|[\s,]+$/g, '')
}
