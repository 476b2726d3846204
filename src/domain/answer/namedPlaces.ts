import type { ItemDraft } from '../itemDraft.ts'
import { type Place, pointerToken } from '../problem.ts'
import { codesOf, messagesOf, type ServerAnswer } from './serverAnswer.ts'

/**
 * The fields that a refusal names in its own words or codes, such as InvalidItemId: the parts of an item, and the properties
 * of the draft by their names. None for other answers than those about the request.
 */
export function namedPlaces(answer: ServerAnswer, draft: ItemDraft): readonly Place[] {
  if (answer.status !== undefined && answer.status !== 400 && answer.status !== 422) return []
  // A code is read as the words that it is made of: InvalidItemId.
  const codes = codesOf(answer).map((code) => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
  const said = [...messagesOf(answer), ...codes].map((each) => each.slice(0, longestSaid)).join('\n')
  const properties = draft.properties.flatMap(({ name }) =>
    name !== '' && isNamed(said, name) ? [bodyPlace(`/properties/${pointerToken(name)}`)] : [],
  )
  const parts = partsOfItem.flatMap(({ words, place }) => (words.test(said) ? [place] : []))
  return [...properties, ...parts]
}

const longestSaid = 4_000

const partsOfItem: readonly { readonly words: RegExp; readonly place: Place }[] = [
  { words: /\b(?:external ?)?item[ -]?id\b/i, place: { in: 'url', parameter: 'item-id' } },
  { words: /\bconnection[ -]?id\b/i, place: { in: 'url', parameter: 'connection-id' } },
  { words: /\bacls?\b|\baccess ?type\b|\bidentity ?source\b/i, place: bodyPlace('/acl') },
  { words: /['"“]content['"”]|\bcontent (?:type|value)\b|\binvalid content\b/i, place: bodyPlace('/content/value') },
]

// In quotes, or after the word property: a property may be called as a word of any sentence.
function isNamed(said: string, name: string): boolean {
  return [`'${name}'`, `"${name}"`, `“${name}”`, `property ${name} `, `property ${name}.`].some((each) =>
    said.toLowerCase().includes(each.toLowerCase()),
  )
}

function bodyPlace(pointer: string): Place {
  return { in: 'body', pointer }
}
