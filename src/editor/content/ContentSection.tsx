import { useCallback, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useController } from 'react-hook-form'
import type { ContentDraft, ContentType } from '../../domain/itemDraft.ts'
import { contentText } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'
import { emptyRope, type TextRope } from '../../domain/rope/textRope.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { opaqueOf, reveal } from '../../item/opaque.ts'
import { LazyTextDocument } from '../../text/LazyTextDocument.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Live } from '../../ui/live.ts'
import { withoutAdviceToFill } from '../adviceToFill.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import styles from './ContentSection.module.css'
import { ContentTypeChoice } from './ContentTypeChoice.tsx'
import { contentWanted } from './contentWanted.ts'
import { typeChosen } from './typeChosen.ts'

const loadTools = () => import('./ContentTools.tsx')

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
}

/** The item's full text. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent */
export function ContentSection({ control, state }: Props) {
  const { field } = useController({ control, name: 'content' })
  const content = reveal(field.value)
  const problems = withoutAdviceToFill(useProblemsAt(state, '/content', true))
  const problemsId = useId()
  const latest = useRef({ field, content })
  useLayoutEffect(() => {
    latest.current = { field, content }
  })
  const set = (next: ContentDraft) => field.onChange(opaqueOf(next))
  const absent: ContentDraft = { kind: 'absent', type: content.type }
  const present = (text: TextRope): ContentDraft => ({ kind: 'present', type: content.type, text })
  // An emptied text is not sent; empty on purpose is chosen below, as for a property.
  const setText = (text: TextRope) => set(text.length === 0 ? absent : present(text))
  // The same function at every key, so that the choice is not drawn again.
  const setType = useCallback((type: ContentType) => {
    latest.current.field.onChange(opaqueOf({ ...latest.current.content, type }))
    // The text stays as it is; its tools offer to turn it.
    if (contentText(latest.current.content).length > 0) typeChosen.set(type)
  }, [])
  useEffect(
    () =>
      contentWanted.subscribe(() => {
        const wanted = contentWanted.get()
        if (wanted === undefined) return
        contentWanted.set(undefined)
        latest.current.field.onChange(opaqueOf(wanted))
      }),
    [],
  )
  const isSentEmpty = content.kind === 'present' && content.text.length === 0
  return (
    <section aria-labelledby="content-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="content-heading">Content</h2>
        <span className={sections.aside}>The full text that search and Copilot read</span>
        <ContentTypeChoice type={content.type} onType={setType} />
      </div>
      <LazyTextDocument
        text={contentText(content)}
        label="Content"
        place="/content/value"
        describedBy={problemsId}
        isInvalid={hasError(problems)}
        isHtml={content.type === 'html'}
        height="16rem"
        tools={loadTools}
        onChange={setText}
      />
      <FieldProblems id={problemsId} problems={problems} />
      {/* One line in any case, so that the box stays where it is when something comes into it. */}
      {content.kind === 'present' && !isSentEmpty ? (
        <p className={styles.state}>
          {inWords(content.text.length)} {content.text.length === 1 ? 'character' : 'characters'}
        </p>
      ) : (
        <p className={styles.state}>
          {isSentEmpty ? 'Sent as empty text.' : 'No content. Copilot can answer only from the properties.'}{' '}
          <Button
            size="small"
            appearance="transparent"
            title={isSentEmpty ? 'The item has no "content"' : 'Sends "content" with "value": ""'}
            onClick={() => set(isSentEmpty ? absent : present(emptyRope))}
          >
            {isSentEmpty ? 'Leave content out' : 'Send empty content'}
          </Button>
        </p>
      )}
    </section>
  )
}
