import { Field } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { memo, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AccessType, AclEntryDraft, AclType, IdentitySource } from '../../domain/itemDraft.ts'
import { accessTypes, aclTypes, identitySources } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { opaqueOf, reveal } from '../../item/opaque.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Button } from '../../ui/Button.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { Input } from '../../ui/Input.tsx'
import type { Live } from '../../ui/live.ts'
import { placeAttribute } from '../../ui/place.ts'
import { Select } from '../../ui/Select.tsx'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import styles from './AccessEntry.module.css'
import { accessTypeNames, aclTypeNames, identitySourceNames } from './accessNames.ts'
import { shownType, withIdentitySource, withType } from './aclEntryEdits.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly index: number
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** The row of the form's list: it stays the same when entries before it go. */
  readonly id: string
  /** The ids of the entries whose value was left once. A long list takes an entry off the screen and makes it again. */
  readonly visited: Set<string>
  /** The same function at every render, or each entry renders whenever one is added. */
  readonly onRemove: (index: number) => void
}

/** One row of the access list: allow or deny, of what type, whom, and on beta by which directory. */
export const AccessEntry = memo(function AccessEntry(props: Props) {
  const { control, state, index, apiVersion, tenantId, id: rowId, visited, onRemove } = props
  const { field } = useController({ control, name: `acl.${index}.entry` })
  const entry = reveal(field.value)
  const change = (next: AclEntryDraft) => field.onChange(opaqueOf(next))
  const place = `/acl/${index}`
  const [wasVisited, setWasVisited] = useState(() => visited.has(rowId))
  const problems = useProblemsAt(state, place, wasVisited)
  const at = (pointer: string) => problems.filter((problem) => isAt(problem, pointer))
  const [entryProblems, sourceProblems, valueProblems] = [
    at(place),
    at(`${place}/identitySource`),
    at(`${place}/value`),
  ]
  const id = useId()
  const type = shownType(entry)
  const number = index + 1
  return (
    <div role="group" aria-label={`Access entry ${number}`} className={styles.entry}>
      <FieldForm>
        <div className={styles.fields}>
          <Field label="Access">
            <Select
              {...{ [placeAttribute]: place }}
              aria-describedby={`${id}-entry`}
              value={entry.accessType}
              onValue={(value) => change({ ...entry, accessType: oneOf(accessTypes, value) ?? entry.accessType })}
            >
              {accessTypes.map((accessType) => (
                <option key={accessType} value={accessType}>
                  {accessTypeNames[accessType]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Type">
            <Select
              {...{ [placeAttribute]: `${place}/type` }}
              aria-describedby={`${id}-entry ${id}-source`}
              value={type}
              onValue={(value) => change(withType(entry, oneOf(aclTypes, value) ?? entry.type, apiVersion, tenantId))}
            >
              {aclTypes.map((aclType) => (
                <option key={aclType} value={aclType}>
                  {aclTypeNames[aclType]}
                </option>
              ))}
            </Select>
          </Field>
          {apiVersion === 'beta' && (
            <Field label="Identity source">
              <Select
                {...{ [placeAttribute]: `${place}/identitySource` }}
                aria-invalid={hasError(sourceProblems)}
                aria-describedby={`${id}-source`}
                value={entry.identitySource ?? ''}
                onValue={(value) => change(withIdentitySource(entry, oneOf(identitySources, value)))}
              >
                {identitySources.map((source) => (
                  <option key={source} value={source}>
                    {identitySourceNames[source]}
                  </option>
                ))}
                <option value="">Left out</option>
              </Select>
            </Field>
          )}
          <Field label="Value" className={styles.value} required>
            <Input
              {...{ [placeAttribute]: `${place}/value` }}
              value={entry.value}
              onValue={(value) => change({ ...entry, value })}
              onBlur={() => {
                visited.add(rowId)
                afterPress(() => setWasVisited(true))
              }}
              placeholder={valuePlaceholders[type]}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={hasError(valueProblems)}
              aria-describedby={`${id}-value ${id}-entry`}
              isCode
            />
          </Field>
          <Button
            className={styles.remove}
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`Remove access entry ${number}`}
            title={`Remove access entry ${number}`}
            onClick={() => onRemove(index)}
          />
        </div>
        <FieldProblems id={`${id}-source`} problems={sourceProblems} />
        <FieldProblems id={`${id}-value`} problems={valueProblems} />
        <FieldProblems id={`${id}-entry`} problems={entryProblems} />
      </FieldForm>
    </div>
  )
})

const valuePlaceholders: Record<AclType, string> = {
  user: 'Object ID of the user',
  group: 'Object ID of the group',
  everyone: 'Tenant ID',
  everyoneExceptGuests: 'Tenant ID',
  externalGroup: 'ID of the external group',
}

function isAt({ place }: Problem, pointer: string): boolean {
  return place.in === 'body' && place.pointer === pointer
}

function oneOf<T extends AccessType | AclType | IdentitySource>(allowed: readonly T[], text: string): T | undefined {
  return allowed.find((each) => each === text)
}
