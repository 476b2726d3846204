import { capitalized } from './capitalized.ts'
import { checkConnectionId } from './connectionId.ts'

/** A connection before it is there, as typed. */
export interface NewConnection {
  readonly name: string
  readonly id: string
  readonly description: string
}

/** What is wrong with it, by field, each as a sentence that says what to do. */
export interface NewConnectionFaults {
  readonly name?: string
  readonly id?: string
}

export const connectionNameMaxLength = 128
const idMaxLength = 32

/**
 * An ID that a name suggests: its words without accents, the first one beginning small, or small as a whole where it is in
 * capitals. Empty where the name has no letters and digits that an ID can have.
 * @example suggestConnectionId('Zürich assets (2026)') // 'zurichAssets2026'
 * @example suggestConnectionId('HR policies') // 'hrPolicies'
 */
export function suggestConnectionId(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const words = plain.match(/[A-Za-z0-9]+/g) ?? []
  const joined = words.map((word, index) => (index === 0 ? smallAtFirst(word) : capitalized(word))).join('')
  if (joined === '') return ''
  // Whether capitals count in reserved names is not documented.
  const free = /^microsoft/i.test(joined) ? `my${joined}` : joined
  const long = free.length < 3 ? `${free}Items` : free
  return checkConnectionId(capitalized(long)).length > 0 && long.length <= idMaxLength
    ? `${long}Items`.slice(0, idMaxLength)
    : long.slice(0, idMaxLength)
}

/** The capitals that a word begins with are small, but for the one that begins its next part: HRPolicies is hrPolicies. */
function smallAtFirst(word: string): string {
  return word.replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (capitals) => capitals.toLowerCase())
}

/**
 * What Graph would refuse of a new connection. `taken` are the IDs that are known to be there.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection
 */
export function checkNewConnection({ name, id }: NewConnection, taken: readonly string[]): NewConnectionFaults {
  const ofName = nameFault(name.trim())
  const ofId = idFault(id.trim(), taken)
  return { ...(ofName === undefined ? {} : { name: ofName }), ...(ofId === undefined ? {} : { id: ofId }) }
}

/** The body of the POST. A description that is not there is not sent. */
export function newConnectionBody({ name, id, description }: NewConnection): string {
  const told = description.trim()
  return JSON.stringify(
    { id: id.trim(), name: name.trim(), ...(told === '' ? {} : { description: told }) },
    undefined,
    2,
  )
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'Enter a name, such as Contoso assets.'
  if (name.length <= connectionNameMaxLength) return undefined
  return `A name has at most ${connectionNameMaxLength} characters; this one has ${name.length}.`
}

function idFault(id: string, taken: readonly string[]): string | undefined {
  if (id === '') return 'Enter an ID of 3 to 32 letters and digits. It cannot be changed later.'
  const [finding] = checkConnectionId(id)
  if (finding !== undefined) return finding.message
  return taken.includes(id) ? `A connection “${id}” is there already. Choose another ID.` : undefined
}
