import { type ReactNode, useId } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import styles from './ResponsePanel.module.css'
import { whereToLook } from './whereToLook.ts'
import { answerWords } from './words.ts'

/** What to write after an item that is saved: an empty one, or a copy of it. */
export type NextItem = 'new' | 'duplicate'

interface Props {
  readonly onNext: (next: NextItem) => void
  /** Sees whether the item is found. */
  readonly onFind: () => void
  /** The access list is not seen to let in whoever is signed in. */
  readonly isForOthers?: boolean
  /** What else there is to say of the item: below the ways on, which stay in sight. */
  readonly children?: ReactNode
}

/** What happens to a saved item now, where to look for it, and how to go on. */
export function AfterSaving({ onNext, onFind, isForOthers = false, children }: Props) {
  const titleId = useId()
  const places = whereToLook(useGraphCalls().client.baseUrl)
  return (
    <>
      <NextItems onNext={onNext} onFind={onFind} />
      {children}
      <section aria-labelledby={titleId}>
        <h3 id={titleId} className={styles.title}>
          {answerWords.next}
        </h3>
        <ul className={styles.next}>
          <li>
            {answerWords.indexed}{' '}
            {places !== undefined && (
              <>
                Look for it in{' '}
                <PageLink href={places.search} label={answerWords.search}>
                  {answerWords.search}
                </PageLink>
                {isForOthers && answerWords.asWhoMay}.
              </>
            )}{' '}
            {answerWords.onlyForWhoMay}
          </li>
          <li>{answerWords.schema}</li>
          {places !== undefined && (
            <li>
              {answerWords.hidden}{' '}
              <PageLink href={places.connections} label={`Connections in the ${answerWords.connections}`}>
                {answerWords.connections}
              </PageLink>
              .
            </li>
          )}
        </ul>
      </section>
    </>
  )
}

/** How to go on with another item, in sight without scrolling. */
export function NextItems({ onNext, onFind }: Pick<Props, 'onNext'> & Partial<Pick<Props, 'onFind'>>) {
  const hintId = useId()
  return (
    <div className={styles.tools}>
      {onFind !== undefined && <Button onClick={onFind}>{answerWords.find}</Button>}
      <Button title={answerWords.newHint} onClick={() => onNext('new')}>
        {answerWords.newItem}
      </Button>
      <Button aria-describedby={hintId} onClick={() => onNext('duplicate')}>
        {answerWords.duplicate}
      </Button>
      <span id={hintId} className={styles.empty}>
        {answerWords.duplicateHint}
      </span>
    </div>
  )
}
