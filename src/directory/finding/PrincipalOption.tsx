import { GlobeRegular, PeopleTeamRegular, WarningFilled } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { lookalikeWord } from '../../domain/access/nameSigns.ts'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { principalLine } from '../../domain/directory/principalLine.ts'
import styles from './Finding.module.css'
import { initialsOf } from './initialsOf.ts'

/** A person or a group as a line of the list: initials, name, kind and address. */
export function PrincipalOption({ principal }: { readonly principal: DirectoryPrincipal }) {
  const { kind, displayName } = principal
  return (
    <OptionLine
      icon={kind === 'group' ? <PeopleTeamRegular /> : initialsOf(displayName)}
      kind={kind}
      name={displayName}
      line={principalLine(principal)}
    >
      {lookalikeWord(displayName) !== undefined && (
        <span className={styles.marked}>
          <WarningFilled aria-hidden /> mixes alphabets: check the address
        </span>
      )}
    </OptionLine>
  )
}

/** A choice that is nobody of the directory, such as everyone. */
export function GeneralOption({ words: [name, line] }: { readonly words: readonly [string, string] }) {
  return <OptionLine icon={<GlobeRegular />} kind="group" name={name} line={line} />
}

interface Props {
  readonly icon: ReactNode
  readonly kind: DirectoryPrincipal['kind']
  readonly name: string
  readonly line: string
  readonly children?: ReactNode
}

// Names run in their own direction, and turn nothing around them.
function OptionLine({ icon, kind, name, line, children }: Props) {
  return (
    <span className={styles.persona}>
      <span aria-hidden className={styles.initials} data-kind={kind}>
        {icon}
      </span>
      <span className={styles.names}>
        <bdi>{name}</bdi>
        <bdi className={styles.line}>{line}</bdi>
        {children}
      </span>
    </span>
  )
}
