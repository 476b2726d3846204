import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { onLookUp } from '../ui/lookUp.ts'
import { onReveal } from '../ui/place.ts'
import { lookUpFor } from './lateFixes.ts'

test('the field of a problem is brought to the screen before it is asked', () => {
  const done: string[] = []
  const forget = [onReveal((key) => done.push(`reveal ${key}`)), onLookUp((key) => done.push(`look up ${key}`))]
  lookUpFor(problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/7'))
  for (const each of forget) each()
  expect(done).toEqual(['reveal /acl/7/value', 'look up /acl/7/value'])
})
