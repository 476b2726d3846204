import { useState } from 'react'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { inWords } from '../domain/limits.ts'
import { inferSchema } from '../domain/schemaSource/inferSchema.ts'
import { printSchema } from '../domain/schemaSource/printSchema.ts'
import type { TakenSchema } from './schemaCatalog.ts'
import { useSchemaText } from './useSchemaText.ts'

/** What was typed into the box of the schema dialog, or taken instead of it, and what was read in it. */
export function useTakenSchema() {
  const { state, read } = useSchemaText()
  const [text, setText] = useState('')
  /** What a source is called that did not come into the box. */
  const [taken, setTaken] = useState<string>()
  const [origin, setOrigin] = useState<TakenSchema['origin']>({ kind: 'pasted' })
  /** What was guessed, once it was inferred. */
  const [guesses, setGuesses] = useState<readonly string[]>()

  const type = (next: string) => {
    setText(next)
    setTaken(undefined)
    setGuesses(undefined)
    setOrigin({ kind: 'pasted' })
    void read({ kind: 'text', text: next })
  }
  return {
    state,
    text,
    taken,
    origin,
    guesses,
    type,
    takeFile: (file: File) => {
      type('')
      setTaken(file.name)
      setOrigin({ kind: 'file', fileName: file.name })
      void read({ kind: 'file', file })
    },
    takeLongText: (pasted: string) => {
      type('')
      setTaken(`${inWords(pasted.length)} characters of pasted text`)
      void read({ kind: 'text', text: pasted })
    },
    infer: (properties: readonly PropertyDraft[]) => {
      const inferred = inferSchema(properties)
      type(inferred.schema.properties.length === 0 ? '' : printSchema(inferred.schema))
      setOrigin({ kind: 'inferred' })
      setGuesses(inferred.guesses)
    },
  }
}
