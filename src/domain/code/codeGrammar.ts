import type { CodeExpression } from './codeExpression.ts'
import type { TextLiteral } from './textLiteral.ts'

/** What a node of a syntax tree is. A node that the table of a language does not have is a block of what stands in it. */
export type CodeShape =
  | 'object'
  | 'list'
  /** Stands among the members or arguments as if it were not there. */
  | 'inline'
  | 'text'
  /** Texts that follow each other and are one. */
  | 'texts'
  /** What is put into a text. */
  | 'hole'
  | 'number'
  | 'word'
  | 'name'
  | 'member'
  | 'call'
  | 'args'
  | 'new'
  /** A literal with its type before it. */
  | 'typed'
  | 'assign'
  /** Several assignments with commas between them. */
  | 'declare'
  /** The one expression inside. */
  | 'wrap'
  | 'sign'
  | 'sum'
  /** Nothing of value. */
  | 'skip'

/** How the syntax tree of a language is read: its parser, and the table of its nodes. */
export interface CodeGrammar {
  readonly parse: (source: string) => Generator<number, CodeSyntaxNode>
  readonly shapes: Readonly<Record<string, CodeShape>>
  /** True where a name before a colon is the name of a member, and not a variable that holds it. */
  readonly namesAreKeys: boolean
  readonly textLiteral: (source: string) => TextLiteral
}

/** A node of a syntax tree. */
export interface CodeSyntaxNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly firstChild: CodeSyntaxNode | null
  readonly nextSibling: CodeSyntaxNode | null
}

/** Reads a whole program, in steps that yield the position reached. */
export type CodeReader = (source: string) => Generator<number, CodeExpression>
