import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import { finding, placeKey, problemInBody, problemInUrl } from '../problem.ts'
import type { ReadContext } from '../readDraft.ts'
import { readDraft } from '../readDraft.ts'
import { anyContext, anyDraft } from '../testing/randomDraft.ts'
import { fixesOf, fixSubject } from './fixesOf.ts'

test('After any fix of any draft its problem is gone, no new error came, and the rest is shared', () => {
  let fixed = 0
  fc.assert(
    fc.property(anyDraft, anyContext, (draft, context) => {
      const { problems } = readDraft(draft, context)
      // Of two properties of one name it cannot be told from a place which one is meant.
      const names = draft.properties.map(({ name }) => name)
      if (new Set(names).size < names.length) return
      for (const problem of problems) fixed += checkFixes(problem, problems, draft, context)
    }),
    { numRuns: 1000 },
  )
  expect(fixed).toBeGreaterThan(500)
})

const moment = { now: Date.UTC(2026, 10, 29), timeZone: 'Europe/Berlin' }

/** Applies each fix of a problem to the same draft and checks what came of it. */
function checkFixes(problem: Problem, problems: readonly Problem[], draft: ItemDraft, context: ReadContext): number {
  const fixes = fixesOf(problem, draft, { ...context, moment })
  for (const { isSafe, apply } of fixes) {
    const after = apply(draft)
    const left = readDraft(after, context).problems
    expect(countOf(left, problem.rule)).toBeLessThan(countOf(problems, problem.rule))
    const errors = left.filter(isUnaskedError)
    const others = problems.filter((each) => each !== problem && isUnaskedError(each))
    // What was wrong as a boolean may be wrong as the date that its name stands for, as long as no more is wrong than was.
    const mayChange = others.some((each) => isOfMember(each, problem)) && errors.length <= others.length
    const news = errors.filter(({ rule }) => countOf(left, rule) > countOf(problems, rule))
    expect(mayChange ? [] : news.map(told)).toEqual([])
    if (isSafe) expect(after.acl).toHaveLength(draft.acl.length)
    const isSame = (before: object, now: object | undefined) => before === now
    const changed = draft.properties.filter((each) => !after.properties.some((now) => isSame(each, now)))
    expect(changed.length + draft.acl.filter((each) => !after.acl.includes(each)).length).toBeLessThanOrEqual(2)
    expect(after.content).toBe(draft.content)
  }
  return fixes.length
}

/** Who removes the last entry or property is told to add one. */
function isUnaskedError({ rule, severity }: Problem): boolean {
  return severity === 'error' && rule !== 'acl-empty' && rule !== 'properties-empty'
}

/** True where two problems are of one property or entry. */
function isOfMember(one: Problem, other: Problem): boolean {
  const memberOf = ({ place }: Problem) => placeKey(place).split('/').slice(0, 3).join('/')
  return memberOf(one) === memberOf(other)
}

function countOf(problems: readonly Problem[], rule: string): number {
  return problems.filter((each) => each.rule === rule).length
}

function told({ rule, place }: Problem): string {
  return `${rule} ${placeKey(place)}`
}

const due = { name: 'due', type: 'dateTime', value: { kind: 'text', text: 'tomorrow' } } as const
const draft: ItemDraft = { ...emptyDraft, itemId: 'T1', connectionId: 'tickets', properties: [due] }
const fault = finding('date-not-iso8601', 'Enter a date.')

test.each<[Problem, unknown]>([
  [problemInBody(fault, '/properties/due'), due],
  [problemInBody(fault, '/properties/due/0'), due],
  [problemInBody(fault, '/properties'), draft.properties],
  [problemInBody(fault, '/acl/0/value'), draft.acl],
  [problemInBody(fault, '/content/value'), draft.content],
  [problemInUrl(fault, 'item-id'), 'T1'],
  [problemInUrl(fault, 'connection-id'), 'tickets'],
  // Its fix is made of the title.
  [problemInUrl(finding('item-id-missing', 'Give it one.'), 'item-id'), draft.properties],
])('the fixes of a problem at $place follow the member that is there', (problem, subject) => {
  expect(fixSubject(problem, draft)).toBe(subject)
})
