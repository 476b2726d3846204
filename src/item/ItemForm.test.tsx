// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { DraftFormHandle } from './draftForm.ts'
import { ItemForm } from './ItemForm.tsx'

test('the page is drawn once with the form of its draft, and not by what is typed', () => {
  const onDraw = vi.fn<(form: DraftFormHandle) => void>()
  function Page({ form }: { readonly form: DraftFormHandle }) {
    onDraw(form)
    return <p>{form.getValues('itemId')}</p>
  }
  render(<ItemForm draft={{ ...emptyDraft, itemId: 'TICKET42' }}>{(form) => <Page form={form} />}</ItemForm>)
  const form = onDraw.mock.calls[0]?.[0]
  act(() => form?.setValue('itemId', 'TICKET43'))
  expect([screen.getByText('TICKET42').tagName, form?.getValues('itemId')]).toEqual(['P', 'TICKET43'])
  expect(onDraw).toHaveBeenCalledTimes(1)
})
