import { Fragment } from 'react'

/** A piece of JSON that is broken into lines after its punctuation, and inside a word only where one is longer than a line. */
export function JsonCode({ text }: { readonly text: string }) {
  return (
    <code>
      {text.split(/(?<=[:,])(?=["[{])/).map((piece, index) => (
        // The pieces of a text have no identity but their number.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  )
}
