import type { JsonNode } from '../json/jsonNode.ts'
import { stringText } from '../json/jsonNode.ts'
import { isPlaceholder } from '../placeholder.ts'

/**
 * The placeholders in the texts of an item, each once, in their order: `{{title}}` of Postman, `@{…}` and `@body('x')` of
 * Logic Apps, `${title}`, `%TITLE%` and `<title>`. `everywhere` is for what comes from a tool that fills them in; else only
 * a text that is nothing but a placeholder counts, since what an item is about may have such signs in it.
 */
export function* placeholdersIn(
  source: string,
  root: JsonNode,
  everywhere: boolean,
): Generator<number, readonly string[]> {
  const found = new Set<string>()
  const open: JsonNode[] = [root]
  for (let visited = 0; visited < mostVisited; visited++) {
    const node = open.pop()
    if (node === undefined) break
    if (visited % 256 === 0) yield node.start
    if (node.kind === 'array') open.push(...node.elements.slice(0, mostVisited).toReversed())
    if (node.kind === 'object')
      open.push(
        ...node.members
          .slice(0, mostVisited)
          .map(({ value }) => value)
          .toReversed(),
      )
    if (node.kind !== 'string' || (!everywhere && node.end - node.start > longestWhole)) continue
    const text = stringText(source, { ...node, end: Math.min(node.end, node.start + longestSearched) })
    if (isPlaceholder(text)) found.add(text.trim())
    else if (everywhere) for (const [inner] of text.matchAll(expression)) found.add(inner)
  }
  return [...found]
}

/** One inside a text. */
const expression = /\{\{[^{}\n]{1,100}\}\}|@\{[^{}\n]{1,300}\}|\$\{[^{}\n]{1,100}\}|%[A-Z][A-Z\d_]{1,60}%/g

const mostVisited = 20_000
const longestWhole = 400
const longestSearched = 200_000
