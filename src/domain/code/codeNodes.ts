import type { CodeExpression, CodeSpan, CodeTextPart } from './codeExpression.ts'
import type { CodeSyntaxNode } from './codeGrammar.ts'

/** What is looked at of a word or a name. */
export const longestWord = 2000

/** The words of all languages that are values of JSON. */
export const jsonWords: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
  ['nil', 'null'],
  ['TRUE', 'true'],
  ['FALSE', 'false'],
  ['NULL', 'null'],
])

/** Where a node stands. */
export function spanOf({ from, to }: CodeSyntaxNode): CodeSpan {
  return { start: from, end: to }
}

/** The nodes below one. */
export function childrenOf(node: CodeSyntaxNode): readonly CodeSyntaxNode[] {
  const children: CodeSyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}

/** What stands between the commas of a list in brackets. */
export function splitAtCommas(children: readonly CodeSyntaxNode[]): readonly (readonly CodeSyntaxNode[])[] {
  const opens = new Set(['(', '[', '{', '#['])
  const parts: CodeSyntaxNode[][] = [[]]
  for (const [index, child] of children.entries()) {
    const isBracket =
      (index === 0 && opens.has(child.name)) || (index === children.length - 1 && /^[)\]}]$/.test(child.name))
    if (child.name === ',') parts.push([])
    else if (!isBracket) parts.at(-1)?.push(child)
  }
  return parts.filter((part) => part.length > 0)
}

/** The parts of a text; none of anything else. */
export function partsOf(value: CodeExpression): readonly CodeTextPart[] {
  return value.kind === 'text' ? value.parts : []
}

/** Acl of List<Acl>, graphmodels.Acl, \Microsoft\Graph\Acl and &Acl. */
export function typeName(type: string): string {
  return (
    type
      .replace(/[<(].*$/s, '')
      .replace(/^[&*]/, '')
      .split(/[.\\]|::/)
      .at(-1) ?? ''
  )
}

/** An element of a typed list takes over its type. */
export function typedElement(value: CodeExpression, type: string): CodeExpression {
  return value.kind === 'object' && value.type === undefined ? { ...value, type: typeName(type) } : value
}

/** The parts of a text in which a pattern finds what is put into it. Decoded as one, since its lines belong together. */
export function textParts(
  inside: string,
  holes: RegExp | undefined,
  decode: (inside: string) => string,
): readonly CodeTextPart[] {
  const text = decode(inside)
  if (holes === undefined) return [text]
  const parts: CodeTextPart[] = []
  let from = 0
  for (const { 0: source, index } of text.matchAll(holes)) {
    const name = /\$(\w{1,100})\}?$/.exec(source)?.[1] ?? ''
    parts.push(text.slice(from, index), { value: { kind: 'name', name, start: 0, end: 0 }, source })
    from = index + source.length
  }
  return [...parts, text.slice(from)]
}
