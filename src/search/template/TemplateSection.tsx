import { useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { Place } from '../../domain/problem.ts'
import { judgeTemplates } from '../../domain/resultTemplate/chooseTemplate.ts'
import { fillTemplate } from '../../domain/resultTemplate/fillTemplate.ts'
import type { ResultTemplate } from '../../domain/resultTemplate/resultTemplate.ts'
import { templateData } from '../../domain/resultTemplate/templateData.ts'
import { Select } from '../../ui/Select.tsx'
import { CauseLines } from '../CauseLines.tsx'
import { TemplateCard } from './TemplateCard.tsx'
import { TemplateReasons } from './TemplateReasons.tsx'
import styles from './template.module.css'
import { templateFaults } from './templateFaults.ts'
import { useResultTemplates } from './useResultTemplates.ts'
import { templateWords } from './words.ts'

interface Props {
  readonly connectionId: string
  readonly schema: ConnectionSchema
  readonly members: Pick<ItemDraft, 'properties'>
  /** The words around what was looked for. */
  readonly snippet: string
  readonly onGo: (place: Place) => void
}

/** The item in the connection's own template, with the reason for it, and what in it cannot be filled. */
export function TemplateSection(props: Props) {
  const { reading, again } = useResultTemplates(props.connectionId)
  if (reading === undefined) return <p className={styles.hint}>{templateWords.reading}</p>
  if (reading.kind === 'error')
    return <ErrorNotice error={reading.error} doing="listing connections" onTryAgain={again} />
  return reading.value.length === 0 ? (
    <p className={styles.hint}>{templateWords.none}</p>
  ) : (
    <ChosenTemplate {...props} templates={reading.value} />
  )
}

interface ChosenProps extends Props {
  readonly templates: readonly ResultTemplate[]
}

function ChosenTemplate({ templates, schema, members, snippet, onGo }: ChosenProps) {
  const [wanted, setWanted] = useState<string>()
  const data = templateData(members, schema, snippet)
  const verdicts = judgeTemplates(templates, (property) => data.values.get(property))
  const used = verdicts.find(({ applies }) => applies)?.template
  const shown = templates.find(({ id }) => id === wanted) ?? used
  const filled = shown && fillTemplate(shown.layout, data)
  const faults = filled === undefined ? [] : templateFaults(filled)
  return (
    <>
      <div className={styles.choice}>
        <Select
          isSmall
          aria-label={templateWords.choose}
          value={shown?.id ?? ''}
          onValue={(id) => setWanted(id === used?.id ? undefined : id)}
        >
          {shown === undefined && <option value="">{templateWords.choose}</option>}
          {verdicts.map(({ template: { id } }) => (
            <option key={id} value={id}>
              {id === used?.id ? templateWords.used(id) : templateWords.unused(id)}
            </option>
          ))}
        </Select>
      </div>
      {used === undefined && <p className={styles.hint}>{templateWords.noneApplies}</p>}
      {filled !== undefined && (
        <>
          <TemplateCard card={filled.card} />
          <p className={styles.hint}>{templateWords.note}</p>
          <h3 className={styles.subtitle}>{templateWords.bindings}</h3>
          {faults.length === 0 ? (
            <p className={styles.hint}>{templateWords.allFilled}</p>
          ) : (
            <CauseLines causes={faults} onGo={onGo} />
          )}
        </>
      )}
      <TemplateReasons verdicts={verdicts} />
    </>
  )
}
