import { useMemo } from 'react'
import { useEntryNames } from '../../directory/useEntryNames.ts'
import { comparedEntries } from '../../domain/compare/memberText.ts'
import type { ReplaceQuestion } from './replaceQuestion.ts'
import { replacingInWords } from './replacingInWords.ts'

/** What replacing comes to, in its first sentence what changes. */
export function WhatChanges({ question }: { readonly question: Extract<ReplaceQuestion, { kind: 'stored' }> }) {
  const { differences } = question
  const nameOf = useEntryNames(useMemo(() => comparedEntries(differences), [differences]))
  const [first, ...others] = replacingInWords(question, nameOf)
  return (
    <p>
      <strong>{first}</strong> {others.join(' ')}
    </p>
  )
}
