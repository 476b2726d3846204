import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import type { ReadContext } from '../../domain/readDraft.ts'
import { type DraftControl, type DraftFormHandle, useDraftForm } from '../../item/draftForm.ts'
import { type DraftState, useDraftState } from '../../item/draftState.ts'
import { withQueries } from '../../item/testing/withQueries.tsx'
import type { Live } from '../../ui/live.ts'

/** What a part of the form is given by the page. */
export interface FormAround {
  readonly form: DraftFormHandle
  readonly control: DraftControl
  readonly state: Live<DraftState>
}

/** What the draft is read against; on beta without a schema unless said otherwise. */
type Given = Partial<ReadContext> & { readonly showsMissing?: boolean }

/** Shows a part of the form around a draft of its own, as the page does. */
export function showInForm(
  initial: Partial<ItemDraft>,
  part: (around: FormAround) => ReactNode,
  { showsMissing = false, ...given }: Given = {},
) {
  const context: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined, ...given }
  const start: ItemDraft = { ...emptyDraft, ...initial }
  const shown: { around?: FormAround } = {}
  function Form() {
    const form = useDraftForm(start)
    const state = useDraftState(form, context, limit, showsMissing)
    const around = { form, control: form.control, state }
    Object.assign(shown, { around })
    return part(around)
  }
  const Queries = withQueries()
  render(
    <Queries>
      <GraphCallsContext value={fakeCalls}>
        <Form />
      </GraphCallsContext>
    </Queries>,
  )
  const { around } = shown
  if (around === undefined) throw new Error('The form is not on the screen.')
  return {
    /** What the form holds now. */
    draft: () => around.state.get().draft,
    /** Changes a member from outside, as the page does. */
    setValue: around.form.setValue,
  }
}

const limit = bodyLimitFor('beta')
