import { expect, test } from 'vitest'
import { isTypedList, typedNames } from './typedNames.ts'

test.each<[string, readonly string[], isList: boolean]>([
  ['', [], false],
  ['Adele Vance', [], false],
  ['Adele Vance; Alex Wilber', ['Adele Vance', 'Alex Wilber'], true],
  ['Adele Vance;', [], false],
  ['Vance, Adele; alex@contoso.example;', ['Vance, Adele', 'alex@contoso.example'], true],
  // It may be one name, which only the directory knows.
  ['Adele Vance, Alex Wilber', ['Adele Vance', 'Alex Wilber'], false],
  ['Vance, Adele', ['Vance', 'Adele'], false],
  [' , ;', [], false],
])('%j has the names %j, and is a list for sure: %s', (text, names, isList) => {
  expect(typedNames(text)).toEqual(names)
  expect(isTypedList(text)).toBe(isList)
})
