// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { absent } from '../../domain/itemDraft.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import type { PropertyType } from '../../domain/propertyType.ts'
import { lateDates } from './lateFields.ts'
import { useShownProblems } from './useShownProblems.ts'

beforeAll(lateDates.ask)

const advice = problemInBody(finding('label-unfilled', 'Add a link.'), '/properties/url')

test('what an empty field would be good for is said elsewhere', () => {
  const property = { name: 'url', type: 'string', value: absent } as const
  expect(renderHook(() => useShownProblems(property, [advice], true)).result.current).toEqual([])
})

const problems = [problemInBody(finding('date-not-iso8601', 'Enter a date.'), '/properties/at')]

test.each<[string, PropertyType, string, boolean, number]>([
  ['still being typed', 'dateTime', '28 Nov', false, 0],
  ['left unfinished', 'dateTime', '28 Nov', true, 1],
  ['one day, left', 'dateTime', '28 November 2026', true, 0],
  ['two days, left', 'dateTime', '03/04/2026', true, 1],
  ['of another type', 'dateTimeCollection', '28 November 2026', false, 1],
])('%s: %s %j', (_, type, text, wasLeft, count) => {
  const property = { name: 'at', type, value: { kind: 'text', text } } as const
  expect(renderHook(() => useShownProblems(property, problems, wasLeft)).result.current).toHaveLength(count)
})
