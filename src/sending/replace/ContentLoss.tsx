import { useMemo } from 'react'
import type { ComparedMember } from '../../domain/compare/compareItems.ts'
import { contentLossInWords } from '../../domain/compare/contentLoss.ts'
import { MessageBar, MessageBarBody } from '../../ui/MessageBar.tsx'

/** A warning where the content loses most of itself: in the list below it is one line among others. */
export function ContentLoss({ differences }: { readonly differences: readonly ComparedMember[] }) {
  const loss = useMemo(() => contentLossInWords(differences), [differences])
  if (loss === undefined) return null
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{loss}.</MessageBarBody>
    </MessageBar>
  )
}
