import { type Repair, repairRule, repairText } from '../json/jsonRepair.ts'
import { pointerTokens } from '../json/pointerTokens.ts'
import type { Place, Problem } from '../problem.ts'
import type { ImportNote } from '../readPayload/importNote.ts'
import { type RuleId, rules } from '../rules.ts'

/** What is wrong with a payload as it was sent, and what to change: also what reading it here has mended. */
export interface Mistake extends Omit<Problem, 'rule'> {
  readonly rule: RuleId
}

/** What reading a payload did to it. */
interface ReadingOfPayload {
  readonly repairs: readonly Repair[]
  readonly notes: readonly ImportNote[]
}

/**
 * Everything that is wrong with a payload as it was sent, in the order of its parts: the mistakes that reading it mended or left out,
 * and the problems of what was read. What is harmless is none.
 */
export function payloadMistakes(
  { repairs, notes }: ReadingOfPayload,
  problems: readonly Problem[],
): readonly Mistake[] {
  const placeOf = placesAsSent(notes)
  const read = problems.map((problem): Mistake => {
    const message = inPayload[problem.rule]
    return { ...problem, place: placeOf(problem.place), ...(message === undefined ? {} : { message }) }
  })
  const mended = [
    ...[...new Set(repairs.map(({ kind }) => kind))].map((kind) =>
      mistakeOf(repairRule(kind), '', inPayload[repairRule(kind)] ?? repairText(kind)),
    ),
    ...notes
      // That there is none is said by what has to be in it.
      .filter(({ rule, pointer }) => !saidByProblem.has(rule) || !read.some(({ place }) => isAt(place, pointer)))
      .map(({ rule, pointer, message, asSent = inPayload[rule] ?? message }) =>
        mistakeOf(rule, pointer.replace(/@odata\.type$/, ''), asSent),
      ),
  ]
  const serious = [...mended, ...read].filter(({ severity }) => severity !== 'advice')
  const members = [...new Set(serious.map(memberOf))].toSorted((one, other) => partOrder(one) - partOrder(other))
  return members.flatMap((member) => serious.filter((mistake) => memberOf(mistake) === member))
}

function mistakeOf(rule: RuleId, pointer: string, message: string): Mistake {
  const { severity, link } = rules[rule]
  return { rule, severity, place: { in: 'body', pointer }, message, link }
}

function isAt(place: Place, pointer: string): boolean {
  return place.in === 'body' && place.pointer === pointer
}

function memberOf({ place }: Mistake): string {
  return place.in === 'url' ? place.parameter : pointerTokens(place.pointer).slice(0, 2).join('/')
}

function partOrder(member: string): number {
  const at = parts.findIndex((part) => member === part || member.startsWith(`${part}/`))
  return at === -1 ? parts.length : at
}

const parts = ['connection-id', 'item-id', '', 'acl', 'properties', 'content']

/** Entries that could not be read are not in the draft: there the others have other numbers than in the payload. */
function placesAsSent(notes: readonly ImportNote[]): (place: Place) => Place {
  const gone = new Set(
    notes
      .flatMap(({ kind, pointer }) => (kind === 'left out' ? (/^\/acl\/(\d+)$/.exec(pointer)?.[1] ?? []) : []))
      .map(Number),
  )
  return (place) => {
    const found = place.in === 'body' ? /^\/acl\/(\d+)(.*)$/s.exec(place.pointer) : null
    if (found === null || gone.size === 0) return place
    let index = -1
    for (let left = Number(found[1]); left >= 0; left -= 1) {
      index += 1
      while (gone.has(index)) index += 1
    }
    return { in: 'body', pointer: `/acl/${index}${found[2] ?? ''}` }
  }
}

const saidByProblem: ReadonlySet<RuleId> = new Set<RuleId>(['acl-missing', 'properties-missing'])

/** What to change in a payload, where the words for the form speak of its lists, and those of an import of what it does. */
const inPayload: Readonly<Partial<Record<RuleId, string>>> = {
  'acl-user-not-guid':
    'Write the object ID of the person, a GUID (Entra admin center › Users › Overview). Graph takes no e-mail address or name here.',
  'acl-group-not-guid':
    'Write the object ID of the group, a GUID (Entra admin center › Groups › Overview). For a group that your connector manages, write “externalGroup” as the type.',
  'acl-value-missing': 'Write the ID of whom the entry is for.',
  'acl-missing': 'There is no “acl”. Write the list of who can find the item.',
  'acl-not-list': '“acl” must be a list of entries, also when it has one.',
  'acl-access-type-missing': 'It needs an “accessType”: “grant” or “deny”.',
  'acl-access-type-unknown': '“accessType” must be “grant” or “deny”.',
  'acl-identity-source-beta-only':
    'v1.0 has no identity source: leave it out. For a group that your connector manages, write “externalGroup” as the type.',
  'acl-value-white-space': 'Remove the white space around the value.',
  'additional-data-wrapper': 'Remove this wrapper of an SDK, and put what is in it in its place.',
  'content-bare-string': 'It must be an object: {"type": "text", "value": "…"}.',
  'content-type-missing': 'It needs a “type”: “text” or “html”.',
  'content-type-unknown': '“type” must be “text” or “html”.',
  'content-value-missing': 'It needs a “value”, which is a text.',
  'properties-missing': 'There are no “properties”. Write them, even if they are empty.',
  'properties-bare': 'These are properties without an item around them: put them into “properties”.',
  'property-outside-bag': 'Put it into “properties”.',
  'property-twice': 'It comes twice. Keep one of them.',
  'list-as-text': 'Write the list without quotes around it.',
  'one-value-for-collection': 'It holds a list: write the value in brackets.',
  'list-for-one-value': 'It holds one value: write it without brackets.',
  'value-white-space': 'Remove the white space around it.',
  'value-object': 'Graph has no type for an object: give each of its members a property.',
  'principal-from-text': 'A person must be an object, not a text.',
  'principal-odata-type-missing': 'A person needs its “@odata.type”.',
  'specifier-after-value': 'Its “@odata.type” must stand right before the value.',
  'json-comment': 'Remove the comments: it has none.',
  'json-trailing-comma': 'Remove the comma before a closing bracket.',
  'json-missing-comma': 'Write the comma that is missing.',
  'json-curly-quotes': 'Write straight quotes (") instead of curly ones.',
  'json-single-quotes': 'Write double quotes (") instead of single ones.',
  'json-control-character': 'Escape line breaks, tabs and other control characters inside strings.',
  'json-unknown-escape': 'Write a backslash inside a string twice.',
}
