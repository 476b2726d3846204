import { Button } from '@fluentui/react-components'
import { useCallback, useId } from 'react'
import type { ContentDraft, ContentType } from '../../domain/itemDraft.ts'
import { contentText } from '../../domain/itemDraft.ts'
import { emptyRope, type TextRope } from '../../domain/rope/textRope.ts'
import { LazyTextDocument } from '../../text/LazyTextDocument.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import type { DraftForm } from '../draftForm.ts'
import type { DraftState } from '../draftState.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import styles from './ContentSection.module.css'
import { ContentTypeChoice } from './ContentTypeChoice.tsx'

interface Props {
  readonly form: DraftForm
  readonly state: Live<DraftState>
}

/** The item's full text. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent */
export function ContentSection({ form, state }: Props) {
  const content = useLive(form, (draft) => draft.content)
  const change = (next: ContentDraft) => form.set({ content: next })
  const problems = useProblemsAt(state, '/content', true)
  const problemsId = useId()
  // An emptied text is not sent; empty on purpose is chosen below, as for a property.
  const setText = (text: TextRope) =>
    change(text.length === 0 ? { kind: 'absent', type: content.type } : { kind: 'present', type: content.type, text })
  // The same function at every key, so that the choice is not drawn again.
  const setType = useCallback((type: ContentType) => form.set({ content: { ...form.get().content, type } }), [form])
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
        onChange={setText}
      />
      <FieldProblems id={problemsId} problems={problems} />
      {(content.kind === 'absent' || isSentEmpty) && (
        <p className={styles.state}>
          {isSentEmpty ? 'Sent as empty text.' : 'Not sent: the item has no content.'}{' '}
          <Button
            size="small"
            appearance="transparent"
            onClick={() =>
              change(
                isSentEmpty
                  ? { kind: 'absent', type: content.type }
                  : { kind: 'present', type: content.type, text: emptyRope },
              )
            }
          >
            {isSentEmpty ? 'Do not send content' : 'Send empty content'}
          </Button>
        </p>
      )}
    </section>
  )
}
