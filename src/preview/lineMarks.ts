import { pointerLines } from '../domain/payload/pointerLines.ts'
import type { Printed } from '../domain/payload/printed.ts'
import type { Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'

/** What is wrong on one line of a member: how bad it is, and every message. Advice is nothing wrong. */
export interface LineMark {
  readonly severity: 'error' | 'warning'
  readonly messages: readonly string[]
}

/**
 * The marks of a member by its lines, from its problems. What is so wrong that it is not sent marks the nearest part around
 * it that is. Remembered until the member or its problems change.
 */
export function lineMarks(
  printed: Printed,
  pointer: string,
  problems: readonly Problem[],
): ReadonlyMap<number, LineMark> {
  const last = remembered.get(problems)
  if (last?.printed === printed) return last.marks
  const marks = marksOf(printed, pointer, problems)
  remembered.set(problems, { printed, marks })
  return marks
}

const remembered = new WeakMap<
  readonly Problem[],
  { readonly printed: Printed; readonly marks: ReadonlyMap<number, LineMark> }
>()

function marksOf(printed: Printed, pointer: string, problems: readonly Problem[]): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>()
  const lines = pointerLines(printed)
  const unsent = unsentElements(pointer, problems)
  for (const { severity, place, message } of problems) {
    if (severity === 'advice') continue
    const line = lineOfPlace(lines, sentPointer(placeKey(place).slice(pointer.length), unsent))
    const there = marks.get(line)
    marks.set(line, {
      severity: there?.severity === 'error' ? 'error' : severity,
      messages: [...(there?.messages ?? []), message],
    })
  }
  return marks
}

function lineOfPlace(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let wanted = pointer; wanted !== ''; wanted = wanted.slice(0, wanted.lastIndexOf('/'))) {
    const line = lines.get(wanted)
    if (line !== undefined) return line
  }
  return lines.get('') ?? 0
}

/** The elements of a list, by number and in order, that cannot be read and so are not among those sent. */
function unsentElements(pointer: string, problems: readonly Problem[]): readonly number[] {
  if (!pointer.startsWith('/properties/')) return []
  return problems
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ place }) => elementNumber(placeKey(place).slice(pointer.length)) ?? [])
    .toSorted((one, other) => one - other)
}

/** The pointer that leads to the same element among those sent; to the list itself for one that is not. */
function sentPointer(relative: string, unsent: readonly number[]): string {
  const number = elementNumber(relative)
  if (number === undefined || unsent.length === 0) return relative
  if (unsent.includes(number)) return ''
  const before = unsent.filter((each) => each < number).length
  return relative.replace(/^\/\d+/, `/${number - before}`)
}

function elementNumber(relative: string): number | undefined {
  const [, digits] = /^\/(\d+)(?=\/|$)/.exec(relative) ?? []
  return digits === undefined ? undefined : Number(digits)
}
