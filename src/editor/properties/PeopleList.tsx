import { Fragment, useLayoutEffect, useRef, useState } from 'react'
import { type PeopleApart, peopleApart } from '../../domain/access/pasted/peopleApart.ts'
import type { PrincipalDraft, PrincipalField } from '../../domain/principal.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './PeopleInput.module.css'
import { PersonFields } from './PersonFields.tsx'
import { apartInWords, undoApart } from './words.ts'

interface Props {
  readonly people: readonly PrincipalDraft[]
  readonly isCollection: boolean
  /** The index of one just added, who takes the focus. */
  readonly added: number | undefined
  readonly titleOf: (index: number) => string
  readonly placeOf: (index: number) => string
  readonly onPeople: (people: readonly PrincipalDraft[]) => void
  readonly onRemove: (index: number) => void
}

/** Text that was taken apart, and how to have it back. */
interface Taken extends PeopleApart {
  readonly before: readonly PrincipalDraft[]
  readonly index: number
  readonly field: PrincipalField
}

/** The people of a property. A list, or a name with its address, is taken apart once it is pasted, or typed and left. */
export function PeopleList({ people, isCollection, added, titleOf, placeOf, onPeople, onRemove }: Props) {
  const latest = useRef<readonly PrincipalDraft[]>([])
  useLayoutEffect(() => {
    latest.current = people
    return () => {
      latest.current = []
    }
  }, [people])
  const [taken, setTaken] = useState<Taken>()
  // Whoever wanted it back as it was is not asked again.
  const [wantedBack, setWantedBack] = useState('')
  const take = (index: number, field: PrincipalField, text: string): boolean => {
    const before = latest.current
    if (text === wantedBack || index >= before.length) return false
    const apart = peopleApart({ people: before, index, field, text, isCollection })
    if (apart === undefined) return false
    onPeople(apart.people)
    setTaken({ ...apart, before, index, field })
    setWantedBack(text)
    announce(apartInWords(apart.found))
    return true
  }
  return (
    <>
      {people.map((person, index) => (
        // People have no identity of their own until they are sent.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          <PersonFields
            isNew={index === added}
            person={person}
            title={titleOf(index)}
            place={placeOf(index)}
            onChange={(next) => onPeople(people.map((each, other) => (other === index ? next : each)))}
            onRemove={() => onRemove(index)}
            onPasted={(field, text) => take(index, field, text)}
            onLeft={(field, text) => {
              // A press may have changed the list meanwhile.
              if (latest.current[index]?.[field] === text) take(index, field, text)
            }}
          />
          {taken?.index === index && taken.people === people && (
            <div className={styles.taken}>
              <span>{apartInWords(taken.found)}</span>
              <Button
                size="small"
                aria-label={undoApart}
                onClick={() =>
                  focusAfter(
                    () => onPeople(taken.before),
                    () => controlAt(`${placeOf(index)}/${taken.field}`),
                  )
                }
              >
                Undo
              </Button>
            </div>
          )}
        </Fragment>
      ))}
    </>
  )
}
