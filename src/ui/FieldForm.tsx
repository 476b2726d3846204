import type { ReactNode } from 'react'

/**
 * A form around a few fields, which takes no room and submits nothing. At each key Chromium looks at every field of the form
 * in which it was typed, to offer to fill it in, and at all fields of the page where there is none: with 128 properties that
 * takes longer than all that the editor does.
 */
export function FieldForm({ children }: { readonly children: ReactNode }) {
  return (
    <form style={noBox} noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

const noBox = { display: 'contents' } as const
