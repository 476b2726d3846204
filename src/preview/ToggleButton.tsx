import { ChevronUpRegular } from '@fluentui/react-icons'
import { inWords } from '../domain/limits.ts'
import type { StringPosition } from './expandedStrings.ts'
import styles from './PayloadPreview.module.css'

/** Shows a long string whole over several lines, or only its ends again. */
export type StringToggle = (place: StringPosition, isExpanded: boolean) => void

interface Props {
  readonly place: StringPosition
  readonly onToggle: StringToggle
  /** How much is not shown; without it, the string is shown whole. */
  readonly hiddenByteLength?: number
}

/** The button in a long string: between its ends it says how many bytes are left out, before the whole it is an arrow. */
export function ToggleButton({ place, onToggle, hiddenByteLength }: Props) {
  const attributes = { type: 'button', [toggleAttribute]: toggleKey(place) } as const
  if (hiddenByteLength === undefined) {
    const name = 'Show only the ends of this text'
    return (
      <button
        {...attributes}
        className={styles.shorten}
        aria-label={name}
        title={name}
        onClick={() => onToggle(place, false)}
      >
        <ChevronUpRegular />
      </button>
    )
  }
  const bytes = `${inWords(hiddenByteLength)} bytes`
  return (
    <button
      {...attributes}
      className={styles.elision}
      aria-label={`Show ${bytes} more`}
      onClick={() => onToggle(place, true)}
    >
      {` … ${bytes} … `}
    </button>
  )
}

/** The button of this string among those on the screen. */
export function toggleOf(place: StringPosition, within: HTMLElement | null): HTMLElement | undefined {
  const buttons = [...(within?.querySelectorAll<HTMLElement>(`[${toggleAttribute}]`) ?? [])]
  return buttons.find((button) => button.getAttribute(toggleAttribute) === toggleKey(place))
}

const toggleAttribute = 'data-string'

function toggleKey({ pointer, ordinal }: StringPosition): string {
  return `${ordinal} ${pointer}`
}
