import { useMemo, useState } from 'react'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { Place } from '../domain/problem.ts'
import { itemCardOf } from '../domain/search/itemCard.ts'
import { labelCauses } from '../domain/search/likelyCauses.ts'
import { snippetOf } from '../domain/search/snippet.ts'
import type { DraftState } from '../item/draftState.ts'
import { type Live, useLive } from '../ui/live.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import styles from './CardTab.module.css'
import { CauseLines } from './CauseLines.tsx'
import { CopilotSource } from './CopilotSource.tsx'
import { ResultCard } from './ResultCard.tsx'
import { TemplateSection } from './template/TemplateSection.tsx'
import { templateWords } from './template/words.ts'
import { cardWords } from './words.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly schema: ConnectionSchema | undefined
  readonly connectionId: string
  readonly isSignedIn: boolean
  readonly onGo: (place: Place) => void
}

/** How the item in the form would look as a result and as a source, as it is typed, and what it lacks for that. */
export function CardTab({ state, schema, connectionId, isSignedIn, onGo }: Props) {
  const properties = useLive(state, ({ draft }) => draft.properties)
  const content = useLive(state, ({ draft }) => draft.content)
  const isChosen = useLive(state, ({ draft }) => draft.connectionId.trim() !== '')
  const [query, setQuery] = useState('')
  const members = useMemo((): Pick<ItemDraft, 'acl' | 'properties' | 'content'> => {
    return { acl: [], properties, content }
  }, [properties, content])
  const card = useMemo(() => itemCardOf(members, schema), [members, schema])
  const lacks = useMemo(() => labelCauses({ members, schema }), [members, schema])
  const isTemplated = isSignedIn && schema !== undefined && connectionId !== ''
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{schema === undefined ? waitsFor(isChosen, isSignedIn) : cardWords.lead}</p>
      {schema === undefined && card.title !== '' && <p className={styles.hint}>{cardWords.titleByName}</p>}
      <SearchBox
        isSmall
        aria-label={cardWords.look}
        placeholder={cardWords.lookPlaceholder}
        value={query}
        onValue={setQuery}
      />
      <section aria-label={cardWords.search}>
        <h2 className={styles.title}>{cardWords.search}</h2>
        <ResultCard card={card} query={query} />
      </section>
      <section aria-label={cardWords.copilot}>
        <h2 className={styles.title}>{cardWords.copilot}</h2>
        <CopilotSource card={card} />
      </section>
      {isTemplated && (
        <section aria-label={templateWords.title}>
          <h2 className={styles.title}>{templateWords.title}</h2>
          <TemplateSection
            key={connectionId}
            connectionId={connectionId}
            schema={schema}
            members={members}
            snippet={snippetText(card.text, query)}
            onGo={onGo}
          />
        </section>
      )}
      {schema !== undefined && (
        <section aria-label={cardWords.lacks}>
          <h2 className={styles.title}>{cardWords.lacks}</h2>
          {lacks.length === 0 ? (
            <p className={styles.hint}>{cardWords.complete}</p>
          ) : (
            <CauseLines causes={lacks} onGo={onGo} />
          )}
        </section>
      )}
      {card.hasIcon && <p className={styles.hint}>{cardWords.icon}</p>}
    </div>
  )
}

/** What would give the card its labels. */
function waitsFor(isChosen: boolean, isSignedIn: boolean): string {
  if (!isChosen) return cardWords.noConnection
  return isSignedIn ? cardWords.noSchema : cardWords.signedOut
}

function snippetText(text: string, query: string): string {
  return snippetOf(text, query)
    .map((part) => part.text)
    .join('')
}
