import { pointerTokens } from '../../domain/json/pointerTokens.ts'
import type { ImportNote } from '../../domain/readPayload/importNote.ts'

interface Props {
  readonly notes: readonly ImportNote[]
}

/** What of an opened item is not in the form: what Graph adds by itself in one quiet sentence, the rest in a list. */
export function LeftOutNotes({ notes }: Props) {
  const left = notes.filter(({ kind }) => kind === 'left out')
  const added = left
    .filter(({ rule }) => rule === 'service-property')
    .map(({ pointer }) => pointerTokens(pointer).at(-1))
  const others = left.filter(({ rule }) => rule !== 'service-property')
  return (
    <>
      {added.length > 0 && ` Left aside, since Graph adds it to every answer: ${added.join(', ')}.`}
      {others.length > 0 && (
        <ul>
          {others.slice(0, mostShown).map(({ pointer, message }) => (
            <li key={pointer}>
              <code>{pointer}</code> {message}
            </li>
          ))}
          {others.length > mostShown && <li>and {others.length - mostShown} more</li>}
        </ul>
      )}
    </>
  )
}

const mostShown = 20
