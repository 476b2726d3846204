import { isGuid } from '../../guid.ts'
import { readPasted } from './readPasted.ts'
import { isSureIdentifier, type WantedPrincipal } from './wantedPrincipal.ts'

/**
 * How many people a text lists that is nothing but such a list: each with an address or an object ID, and a name at most beside it.
 * None for a sentence, JSON, or a table of something else.
 */
export function peopleListed(text: string): number {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain.length > longestList || /^[[{]/.test(plain) || !isInShortParts(plain)) return 0
  // Most long texts are known for something else by their start, and reading one in full keeps the page.
  if (plain.length > startLength && countIn(startOf(plain)) === 0) return 0
  return countIn(plain)
}

function countIn(text: string): number {
  const { wanted } = readPasted(text)
  // One with a comma before the address may be a sentence.
  if (wanted.length === 1 && isParted(text)) return 0
  const alone = identifiersAlone(text)
  return wanted.every((each) => isSomebody(each, alone)) ? wanted.length : 0
}

/** In UTF-16 code units: some five thousand people. */
const longestList = 400_000
const startLength = 4_000

/** The first lines, or the first of a line in semicolons; all of a text that has neither. */
function startOf(text: string): string {
  const start = text.slice(0, startLength)
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r'))
  const cut = end === -1 ? start.lastIndexOf(';') : end
  return cut === -1 ? text : start.slice(0, cut)
}

/** No name and no address is longer, and to look for one in such a text would take its time, as in one of very many parts. */
function isInShortParts(text: string): boolean {
  const parts = text.split(/[\r\n;,\t]/)
  return parts.length <= mostParts && parts.every((part) => part.length <= longestPart)
}

const longestPart = 500
/** For 5,000 people as `Last, First <address>`. */
const mostParts = 12_000

/** True for a single line with a comma in it, and no mark before that which says whose it is. */
function isParted(text: string): boolean {
  const comma = text.indexOf(',', 1)
  return comma > 0 && comma < text.length - 1 && !/[\r\n<]/.test(text) && !text.slice(0, comma).includes('"')
}

function isSomebody({ text, name, address }: WantedPrincipal, alone: ReadonlySet<string>): boolean {
  const isKnown = isGuid(text) ? alone.has(text.toLowerCase()) || (name ?? address) !== undefined : isMail(text)
  return isKnown && (name === undefined || isName(name)) && (address === undefined || isMail(address))
}

/** The identifiers of lines with nothing else in them: an object ID beside other texts may be that of anything. */
function identifiersAlone(text: string): ReadonlySet<string> {
  const cells = text.split(/[\r\n]+/).map((line) => line.split(/[;,\t]/).map((cell) => cell.trim()))
  const lines = cells.map((line) => line.filter((cell) => cell !== ''))
  return new Set(lines.flatMap((line) => (line.every(isSureIdentifier) ? line.map((cell) => cell.toLowerCase()) : [])))
}

function isMail(text: string): boolean {
  return /^[^\s@<>()[\]{}",;:=/?\\]+@[^\s@<>()[\]{}"',;:=/?\\]+\.[^\s@<>()[\]{}"',;:=/?\\.]+$/.test(text)
}

function isName(text: string): boolean {
  return text.length <= 120 && !/[<>;@{}[\]"=:?!\\]/.test(text)
}
