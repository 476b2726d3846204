import type { ElementValue } from '../elementValue.ts'
import type { ItemProperty } from '../externalItem.ts'
import { isCollectionValue } from '../externalItem.ts'
import { memoizeByList, splicedList } from '../listEdit.ts'
import type { Token } from './jsonTokens.ts'
import { tokenByteLength } from './jsonTokens.ts'
import { closingBracket, listTokens, openingBracket, propertyHead, propertyTokens } from './printItem.ts'

/** Tokens that start and end a line when they are shown, with their size in bytes. */
export interface Printed {
  readonly tokens: readonly Token[]
  readonly byteLength: number
}

/** Counts the bytes of tokens. */
export function print(tokens: readonly Token[]): Printed {
  let byteLength = 0
  for (const token of tokens) byteLength += tokenByteLength(token)
  return { tokens, byteLength }
}

/** Prints a property. In a long collection that was edited, only the elements that changed are printed anew. */
export function printProperty(property: ItemProperty): Printed {
  const { type, value } = property
  // A person is more than one token.
  if (value === null || !isCollectionValue(value) || type === 'principalCollection') {
    return print(propertyTokens(property))
  }
  const head = print([...propertyHead(property), openingBracket])
  const elements = printedElements(value)
  const firstComma = value.length === 0 ? 0 : 1
  return {
    tokens: head.tokens.concat(elements.tokens.slice(1), closingBracket),
    byteLength: head.byteLength + elements.byteLength - firstComma + 1,
  }
}

/** The elements of a collection, each a comma and one token. */
const printedElements = memoizeByList<ElementValue, Printed>(printElements, (before, edit, added) => {
  const { start, end } = edit
  const removed = print(before.tokens.slice(2 * start, before.tokens.length - 2 * end))
  const fresh = printElements(added)
  return {
    tokens: splicedList(before.tokens, edit, fresh.tokens, 2),
    byteLength: before.byteLength - removed.byteLength + fresh.byteLength,
  }
})

function printElements(values: readonly ElementValue[]): Printed {
  return print(listTokens(values))
}
