/** Where something stands in the source, in UTF-16 code units. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
}

/**
 * An expression or statement of program code, the same for every language: as much of it as says what a value is. What no
 * row of a language's table knows is a `block` of what stands in it.
 */
export type CodeExpression = CodeSpan &
  (
    | { readonly kind: 'text'; readonly parts: readonly CodeTextPart[] }
    | { readonly kind: 'json'; readonly json: string }
    | { readonly kind: 'list'; readonly elements: readonly CodeExpression[] }
    | CodeObject
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'member'; readonly object: CodeExpression; readonly name: string }
    | { readonly kind: 'index'; readonly object: CodeExpression; readonly index: CodeExpression | undefined }
    | { readonly kind: 'call'; readonly callee: CodeExpression; readonly args: readonly CodeArgument[] }
    | { readonly kind: 'assign'; readonly target: CodeExpression; readonly value: CodeExpression }
    | { readonly kind: 'sum'; readonly left: CodeExpression; readonly right: CodeExpression }
    | { readonly kind: 'block'; readonly statements: readonly CodeExpression[] }
  )

/**
 * An object: a literal (`type` undefined), one of a class (its name), or one whose class is known from where it stands (an
 * empty name). `args` are those of its constructor, `body` what runs inside of it.
 */
export interface CodeObject {
  readonly kind: 'object'
  readonly type: string | undefined
  readonly members: readonly CodeMember[]
  readonly args: readonly CodeArgument[]
  readonly body?: CodeExpression | undefined
}

/** A member of an object; a name that is computed is an expression. Without a name, all members of the value. */
export interface CodeMember {
  readonly name: string | CodeExpression | undefined
  readonly value: CodeExpression
}

/** An argument, with its name where the language has names. */
export interface CodeArgument {
  readonly name: string | undefined
  readonly value: CodeExpression
}

/** A stretch of text, or what is put into it and how that is written. */
export type CodeTextPart = string | { readonly value: CodeExpression; readonly source: string }
