import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { ComesBack } from '../calling/ComesBack.tsx'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { inWords } from '../domain/limits.ts'
import { kqlForAll, kqlOf, type PropertyFilter, type WantedItems } from '../domain/search/kql.ts'
import type { LadderFacts } from '../domain/search/ladderFacts.ts'
import { nothingFoundInWords } from '../domain/search/nothingFound.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import { Button } from '../ui/Button.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { checkWish } from './checkWish.ts'
import { FilterRows } from './FilterRows.tsx'
import styles from './FindTab.module.css'
import { HitPage } from './HitPage.tsx'
import { takeLeftQuery } from './leftSearch.ts'
import { retrievableNames } from './retrievableNames.ts'
import { SearchTrouble } from './SearchTrouble.tsx'
import { countOf, useBrowse } from './useBrowse.ts'
import { type OpenedDraft, useOpenHit } from './useOpenHit.ts'
import { browseWords, findWords } from './words.ts'

interface Props {
  readonly connectionId: string
  readonly schema: ConnectionSchema | undefined
  readonly stored: StoredItemsHandle
  /** What is known of the item that stands above, where that is one of this connection. */
  readonly above: LadderFacts | undefined
  readonly isSignedIn: boolean
  readonly isReadOnly: boolean
  readonly onOpened: OpenedDraft
}

/** Searches in a connection as the person who is signed in: the list of items that Graph does not have. */
export function Browse({ connectionId, schema, stored, above, isSignedIn, isReadOnly, onOpened }: Props) {
  const titleId = useId()
  const [text, setText] = useState('')
  const [filters, setFilters] = useState<readonly PropertyFilter[]>([])
  const { pages, count, total, error, isSearching, search, again, more } = useBrowse(
    connectionId,
    retrievableNames(schema),
  )
  const opening = useOpenHit(connectionId, stored, onOpened)
  const kql = kqlOf({ text, filters }, schema)
  const [asked, setAsked] = useState<WantedItems>()
  const isAnswerToShow = useRef(false)
  const answer = useRef<HTMLDivElement>(null)
  const ask = (wanted: WantedItems) => {
    isAnswerToShow.current = true
    setAsked(wanted)
    search(kqlOf(wanted, schema))
  }
  useEffect(() => {
    if (isSearching || !isAnswerToShow.current) return
    isAnswerToShow.current = false
    // The button may stand at the lower edge; of many hits the first is enough.
    const shown = answer.current?.querySelector('li') ?? answer.current
    shown?.scrollIntoView?.({ block: 'nearest' })
  }, [isSearching])
  const isReady = isSignedIn && connectionId !== '' && schema !== undefined
  const goOn = useEffectEvent(() => {
    const left = takeLeftQuery()
    if (left === undefined) return
    setText(left.text)
    setFilters(left.filters)
    ask(left)
  })
  useEffect(() => {
    if (!isReady) return undefined
    const timer = setTimeout(() => goOn())
    return () => clearTimeout(timer)
  }, [isReady])
  const obstacle = !isSignedIn ? findWords.signIn : undefined
  // A page stays as it is drawn while others come: there may be thousands of hits.
  const open = useRef(opening.open)
  useEffect(() => {
    open.current = opening.open
  })
  const openHit = useCallback((itemId: string) => open.current(itemId), [])
  const checkHit = useCallback((itemId: string) => checkWish.set({ connectionId, itemId }), [connectionId])
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        {browseWords.title}
      </h2>
      {connectionId === '' ? (
        <p className={styles.hint}>{browseWords.noConnection}</p>
      ) : (
        <>
          <p className={styles.hint}>{browseWords.lead(connectionId)}</p>
          <form
            className={styles.query}
            onSubmit={(event) => {
              event.preventDefault()
              if (obstacle === undefined && !isSearching) ask({ text, filters })
            }}
          >
            <div className={styles.words}>
              <span aria-hidden>{browseWords.text}</span>
              <SearchBox
                isSmall
                aria-label={browseWords.text}
                placeholder={browseWords.placeholder}
                value={text}
                onValue={setText}
              />
            </div>
            <FilterRows schema={schema} filters={filters} onFilters={setFilters} />
            <p className={styles.hint}>
              {kql === kqlForAll ? browseWords.kqlForAll : browseWords.kql} <code className={styles.kql}>{kql}</code>
            </p>
            <div className={styles.row}>
              <Button type="submit" disabledFocusable={obstacle !== undefined || isSearching} title={obstacle}>
                {browseWords.search}
              </Button>
              {isSearching && <Spinner label={browseWords.searching} isTiny />}
            </div>
          </form>
          <div ref={answer} className={styles.answer}>
            <p role="status">
              {pages !== undefined &&
                (total === 0 ? asked && nothingFoundInWords(asked, schema, above) : browseWords.count(inWords(total)))}
            </p>
            {error !== undefined && (
              <ComesBack to="browse" about={JSON.stringify({ text, filters })}>
                <SearchTrouble error={error} doing="searching as you" onTryAgain={again} />
              </ComesBack>
            )}
            {opening.fault !== undefined && <p role="alert">{opening.fault}</p>}
            <OpenedNothing opening={opening} />
            <div className={styles.hits}>
              {pages?.map((hits, index) => (
                <HitPage
                  // Pages have no identity beside their place.
                  // oxlint-disable-next-line react/no-array-index-key
                  key={index}
                  hits={hits}
                  before={countOf(pages.slice(0, index))}
                  schema={schema}
                  obstacle={isReadOnly ? browseWords.readOnly : undefined}
                  onOpen={openHit}
                  onCheck={checkHit}
                />
              ))}
            </div>
          </div>
          {more !== undefined && (
            <Button size="small" className={styles.more} onClick={more}>
              {browseWords.more(inWords(Math.max(0, total - count)))}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

/** Why a hit could not be opened. */
function OpenedNothing({ opening: { last, open } }: { readonly opening: ReturnType<typeof useOpenHit> }) {
  if (last === undefined) return null
  const { itemId, reading } = last
  if (reading.kind === 'missing') return <p role="status">{browseWords.missing(itemId)}</p>
  return reading.kind === 'error' ? (
    <ErrorNotice error={reading.error} doing="reading the item" onTryAgain={() => open(itemId)} />
  ) : (
    <p role="alert">{reading.why}</p>
  )
}
