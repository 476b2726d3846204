import { useId } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { type AclEntryDraft, type AclType, aclTypes, identitySources } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import { placeAttribute } from '../../ui/place.ts'
import { Select } from '../../ui/Select.tsx'
import { FieldProblems, hasError } from '../FieldProblems.tsx'
import styles from './AccessEntry.module.css'
import { aclTypeNames, identitySourceNames } from './accessNames.ts'
import { oneOf, shownType, withIdentitySource, withType, withValue } from './aclEntryEdits.ts'

interface Props {
  readonly entry: AclEntryDraft
  /** Of the entry: a JSON Pointer. */
  readonly place: string
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly sourceProblems: readonly Problem[]
  /** What is wrong with the value stands below the details. */
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly onEntry: (entry: AclEntryDraft) => void
  readonly onVisit: () => void
}

/** How an access entry is written: its type, on beta its directory, and its value. */
export function EntryDetails(props: Props) {
  const { entry, place, apiVersion, tenantId, sourceProblems, describedBy, isInvalid, onEntry, onVisit } = props
  const type = shownType(entry)
  const sourceId = useId()
  return (
    <>
      <div className={styles.fields}>
        <Field label="Type">
          <Select
            {...{ [placeAttribute]: `${place}/type` }}
            aria-describedby={`${describedBy} ${sourceId}`}
            value={type}
            onValue={(value) => onEntry(withType(entry, oneOf(aclTypes, value) ?? entry.type, apiVersion, tenantId))}
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
              aria-describedby={sourceId}
              value={entry.identitySource ?? ''}
              onValue={(value) => onEntry(withIdentitySource(entry, oneOf(identitySources, value)))}
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
            onValue={(value) => onEntry(withValue(entry, value))}
            onBlur={onVisit}
            placeholder={valuePlaceholders[type]}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={isInvalid}
            aria-describedby={describedBy}
            isCode
          />
        </Field>
      </div>
      <FieldProblems id={sourceId} problems={sourceProblems} />
    </>
  )
}

const valuePlaceholders: Record<AclType, string> = {
  user: 'Object ID of the user',
  group: 'Object ID of the group',
  everyone: 'Tenant ID',
  everyoneExceptGuests: 'Tenant ID',
  externalGroup: 'ID of the external group',
}
