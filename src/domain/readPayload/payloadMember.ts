import type { JsonMember } from '../json/jsonNode.ts'
import type { ImportNotes } from './importNote.ts'
import { memberPointer } from './importNote.ts'

/** A member of a payload with its place in the payload as it was given. */
export interface PointedMember extends JsonMember {
  readonly pointer: string
}

/**
 * The members of an object. What the models of Microsoft's SDKs keep in `additionalData` is taken out of it: they print the
 * wrapper when they are turned into JSON by hand, and Graph does not know it. `isOwn` tells names that are no wrapper here.
 */
export function pointedMembers(
  members: readonly JsonMember[],
  parent: string,
  notes: ImportNotes,
  isOwn: (name: string) => boolean = () => false,
): readonly PointedMember[] {
  return [...unwrapped(members, parent, notes, isOwn, deepestWrapper)]
}

/** Wrappers are nested by mistake only; what is deeper stays what it is. */
const deepestWrapper = 4

function* unwrapped(
  members: readonly JsonMember[],
  parent: string,
  notes: ImportNotes,
  isOwn: (name: string) => boolean,
  depth: number,
): Generator<PointedMember> {
  for (const member of members) {
    const { name, value } = member
    const pointer = memberPointer(parent, name)
    if (plainName(name) !== 'additionaldata' || value.kind !== 'object' || isOwn(name) || depth === 0) {
      yield { ...member, pointer }
    } else if (value.members.length === 0) {
      notes.leftOut(
        'additional-data-wrapper',
        pointer,
        'There is nothing in it. It belongs to an SDK, not to the payload.',
      )
    } else {
      notes.changed('additional-data-wrapper', pointer, `What is in “${name}” is taken out of it.`)
      yield* unwrapped(value.members, pointer, notes, isOwn, depth - 1)
    }
  }
}

/** The members whose names are known, by these names, and the others in their order. */
export interface SortedMembers<Name extends string> {
  readonly known: ReadonlyMap<Name, PointedMember>
  readonly others: readonly PointedMember[]
}

/** Sorts members by whether their names are known. Other capitals and underscores are put right and noted. */
export function sortedMembers<Name extends string>(
  members: readonly PointedMember[],
  names: readonly Name[],
  notes: ImportNotes,
): SortedMembers<Name> {
  const known = new Map<Name, PointedMember>()
  const others: PointedMember[] = []
  for (const member of members) {
    const name =
      names.find((each) => each === member.name) ?? names.find((each) => plainName(each) === plainName(member.name))
    if (name === undefined) {
      others.push(member)
      continue
    }
    const earlier = known.get(name)
    if (earlier !== undefined) {
      notes.leftOut('member-twice', earlier.pointer, `“${name}” comes twice. The last one counts.`)
    }
    if (name !== member.name) {
      notes.respelt('member-name-spelling', member.pointer, member.name, name)
    }
    known.set(name, member)
  }
  return { known, others }
}

/** A name without capitals, underscores and hyphens: `access_type` and `AccessType` are `accesstype`. */
export function plainName(name: string): string {
  // A long name is none of those that are looked for.
  return name.length > 60 ? name : name.toLowerCase().replaceAll(/[_-]/g, '')
}

/** What models of an SDK have beside the members that Graph knows. */
export function isSdkMember(name: string): boolean {
  return sdkMembers.has(plainName(name))
}

const sdkMembers = new Set(['odatatype', 'backingstore', 'additionaldata'])
