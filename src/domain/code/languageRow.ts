/** A language whose code is read into items. */
export type CodeLanguage = 'javascript' | 'python' | 'csharp' | 'java' | 'go' | 'php'

/** A language of program code: its name, the line that prints an item as JSON, and whether its code is read. */
export interface LanguageWords {
  readonly name: string
  readonly printsJson: string
  readonly language: CodeLanguage | undefined
}

/** A row of the table of languages. */
export interface LanguageRow extends LanguageWords {
  /** What its lines have, with a weight each. */
  readonly signs: readonly (readonly [number, RegExp])[]
}
