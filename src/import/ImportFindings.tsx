import { useState } from 'react'
import { isOfAddress } from '../domain/isOfAddress.ts'
import type { Repair } from '../domain/json/jsonRepair.ts'
import { repairText } from '../domain/json/jsonRepair.ts'
import { lineAndColumn } from '../domain/json/lineAndColumn.ts'
import { pointerTokens } from '../domain/json/pointerTokens.ts'
import { inWords } from '../domain/limits.ts'
import { placeTitle } from '../domain/placeName.ts'
import type { Problem } from '../domain/problem.ts'
import type { ImportNote } from '../domain/readPayload/importNote.ts'
import { rules } from '../domain/rules.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { listedNotes } from './changesOf.ts'
import styles from './ImportDialog.module.css'
import { importNoteGroups } from './importNoteGroups.ts'
import type { ImportResult } from './readSource.ts'

interface Props {
  readonly result: ImportResult
  /** What was read is the body of a request: its lines are not those of what was pasted. */
  readonly isBody?: boolean
}

/** What an import does to the source beyond taking it over, or the source around the place where it cannot be read. */
export function ImportFindings({ result, isBody = false }: Props) {
  switch (result.kind) {
    case 'not an item':
      return null
    case 'broken':
      return result.place.excerpt.trim() === '' ? null : <pre className={styles.excerpt}>{result.place.excerpt}</pre>
    case 'item': {
      const listed = listedNotes(result.reading)
      return (
        <>
          <Remaining problems={result.told} />
          <Repairs repairs={result.reading.repairs} source={result.source} isBody={isBody} />
          <Notes title="Changes" notes={listed.filter(({ kind }) => kind === 'changed')} />
          <Notes title="Left out" notes={listed.filter(({ kind }) => kind === 'left out')} />
          <Details notes={listed} />
        </>
      )
    }
  }
}

/** What the import cannot know is named before it is in the form. What belongs to the address is asked for there. */
function Remaining({ problems }: { readonly problems: readonly Problem[] }) {
  const left = problems.filter((problem) => problem.severity !== 'advice' && !isOfAddress(problem))
  if (left.length === 0) return null
  return (
    <section aria-label="Left to do">
      <h3>Left to do ({inWords(left.length)})</h3>
      <ul>
        {left.slice(0, mostOfRule).map(({ rule, place, message }, index) => (
          // One rule may be broken twice in a place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${rule} ${index}`}>
            <strong>{placeTitle(place)}:</strong> {message}
          </li>
        ))}
      </ul>
      <More count={left.length - mostOfRule} />
    </section>
  )
}

interface RepairsProps {
  readonly repairs: readonly Repair[]
  readonly source: string
  readonly isBody: boolean
}

function Repairs({ repairs, source, isBody }: RepairsProps) {
  const [places] = useState(() => repairs.slice(0, mostShown).map(({ at }) => lineAndColumn(source, at)))
  if (repairs.length === 0) return null
  return (
    <section aria-label="Repaired">
      <h3>Repaired ({inWords(repairs.length)})</h3>
      <ul>
        {repairs.slice(0, mostShown).map(({ kind, at }, index) => (
          <li key={at}>
            Line {inWords(places[index]?.line ?? 0)}
            {isBody && ' of the body'}: {repairText(kind)}
          </li>
        ))}
      </ul>
      <More count={repairs.length - mostShown} />
    </section>
  )
}

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly ImportNote[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>
        {title} ({inWords(notes.length)})
      </h3>
      <ul>
        {importNoteGroups(notes).map(({ rule, severity, notes: ofKind }) => (
          <li key={rule}>
            <span className={styles.severity}>{severityWords[severity]}</span>{' '}
            {ofKind.length === 1 && ofKind.map(noteText)} <span className={styles.reason}>{rules[rule].reason}</span>{' '}
            <PageLink href={rules[rule].link} label={`Documentation: ${rules[rule].reason}`}>
              Documentation
            </PageLink>
            {ofKind.length > 1 && <Several notes={ofKind} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Several({ notes }: { readonly notes: readonly ImportNote[] }) {
  return (
    <>
      <ul>
        {notes.slice(0, mostOfRule).map((note, index) => (
          // A member that comes twice may have the same note twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${note.pointer} ${index}`}>{noteText(note)}</li>
        ))}
      </ul>
      <More count={notes.length - mostOfRule} />
    </>
  )
}

function noteText({ pointer, message }: ImportNote): string {
  const member = pointer.replace(/@odata\.type$/, '')
  if (member === '') return message
  // What is no part of an item has only its own name.
  const name = /^\/(?:acl|properties|content)\b/.test(member)
    ? placeTitle({ in: 'body', pointer: member })
    : pointerTokens(member).join(' › ')
  return `${name}: ${message}`
}

/** By which rule, and where: for who writes the program that made the payload. */
function Details({ notes }: { readonly notes: readonly ImportNote[] }) {
  if (notes.length === 0) return null
  return (
    <details className={styles.details}>
      <summary>Technical details</summary>
      <ul>
        {notes.slice(0, mostShown).map(({ rule, pointer }, index) => (
          // A member that comes twice may have the same note twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${pointer} ${index}`}>
            <code>{pointer === '' ? 'Payload' : pointer}</code> <code>{rule}</code>
          </li>
        ))}
      </ul>
      <More count={notes.length - mostShown} />
    </details>
  )
}

/** The import has seen to it: nothing of this is left to be done. */
const severityWords = { error: 'Fixed:', warning: 'Fixed:', advice: 'Advice:' } as const

function More({ count }: { readonly count: number }) {
  return count > 0 ? <p>And {inWords(count)} more.</p> : null
}

/** More are only counted: nobody reads hundreds of them, and a payload may have ten thousands. */
const mostShown = 50
const mostOfRule = 10
