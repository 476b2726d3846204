import { type Repair, repairText } from '../domain/json/jsonRepair.ts'
import { lineAndColumn } from '../domain/json/lineAndColumn.ts'
import { inWords } from '../domain/limits.ts'
import type { SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import styles from './SchemaDialog.module.css'
import { schemaNoteGroups } from './schemaNoteGroups.ts'

interface Props {
  readonly source: string
  readonly reading: SchemaTextReading
  /** What was guessed, when the schema was inferred. */
  readonly guesses: readonly string[]
}

/** What is to know about a schema text: guesses, repairs, what Graph's documentation says against it, what was read differently. */
export function SchemaFindings({ source, reading, guesses }: Props) {
  if (reading.kind === 'broken') {
    return reading.place.excerpt.trim() === '' ? null : <pre className={styles.excerpt}>{reading.place.excerpt}</pre>
  }
  if (reading.kind !== 'schema') return null
  const { notes, repairs } = reading
  return (
    <>
      <Lines title="Guessed" lines={guesses} />
      <Lines title="Repaired" lines={repairLines(source, repairs)} />
      <Lines
        title="What Graph may reject"
        lines={schemaNoteGroups(
          source,
          notes.filter(({ severity }) => severity !== 'advice'),
        ).flatMap(({ lines }) => lines)}
      />
      <Lines
        title="Read differently"
        lines={schemaNoteGroups(
          source,
          notes.filter(({ severity }) => severity === 'advice'),
        ).flatMap(({ lines }) => lines)}
      />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, mostShown).map((line, index) => (
          // The same sentence may come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${line} ${index}`}>{line}</li>
        ))}
      </ul>
      {lines.length > mostShown && <p>And {inWords(lines.length - mostShown)} more.</p>}
    </section>
  )
}

const mostShown = 30

function repairLines(source: string, repairs: readonly Repair[]): readonly string[] {
  return repairs.map(({ kind, at }, index) =>
    index < mostShown ? `Line ${inWords(lineAndColumn(source, at).line)}: ${repairText(kind)}` : repairText(kind),
  )
}
