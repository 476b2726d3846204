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
    ...[...new Set(repairs.map(({ kind }) => kind))].map((kind) => mistakeOf(repairRule(kind), '', repairText(kind))),
    ...notes
      // That there is none is said by what has to be in it.
      .filter(({ rule, pointer }) => !saidByProblem.has(rule) || !read.some(({ place }) => isAt(place, pointer)))
      .map(({ rule, pointer, message }) => mistakeOf(rule, pointer.replace(/@odata\.type$/, ''), message)),
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

/** What to change in a payload, where the words for the form speak of its lists. */
const inPayload: Readonly<Partial<Record<RuleId, string>>> = {
  'acl-user-not-guid':
    'Write the object ID of the person, a GUID (Entra admin center › Users › Overview). Graph takes no e-mail address or name here.',
  'acl-group-not-guid':
    'Write the object ID of the group, a GUID (Entra admin center › Groups › Overview). For a group that your connector manages, write “externalGroup” as the type.',
  'acl-value-missing': 'Write the ID of whom the entry is for.',
}
