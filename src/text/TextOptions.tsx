import type { EditorView } from '@codemirror/view'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { Switch } from '../ui/Switch.tsx'
import { chooseWrapping, longestLine, slowLine, type Wrapping } from './lineWrapping.ts'
import styles from './TextDocument.module.css'
import { askText, colorsText, wrappingText } from './textOptionsText.ts'
import type { TextColors } from './useHtmlColors.ts'

interface Props {
  readonly view: EditorView
  readonly wrapping: Wrapping
  readonly colors: TextColors
  /** The id of what is said here; the text points to it. */
  readonly hintId: string
  /** Buttons beside the options. */
  readonly tools?: ReactNode
}

/** What can be chosen for a text, under it, and what was turned off by itself, with the reason. */
export const TextOptions = memo(function TextOptions(props: Props) {
  const { view, wrapping, colors, hintId, tools } = props
  const options = useRef<HTMLDivElement>(null)
  /** The length of the line for which the user is asked before the page stands still. */
  const [asked, setAsked] = useState<number>()
  const hint = wrappingText(wrapping)
  useEffect(() => {
    if (hint !== '') announce(hint)
  }, [hint])
  useEffect(() => {
    // The answers come in a line of their own, which may be below what is shown.
    if (asked !== undefined) options.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  const choose = (isOn: boolean) => {
    chooseWrapping(view, isOn)
    setAsked(undefined)
  }
  const press = () => {
    const longest = wrapping.isOn ? 0 : longestLine(view.state.doc)
    if (longest <= slowLine) return choose(!wrapping.isOn)
    setAsked(longest)
    announce(askText(longest))
  }
  return (
    <div ref={options} className={styles.options}>
      <Switch label="Wrap lines" isOn={wrapping.isOn} onChange={press} />
      {tools}
      {asked !== undefined && !wrapping.isOn && (
        <>
          <span>{askText(asked)}</span>
          {[true, false].map((isOn) => (
            <Button
              key={String(isOn)}
              size="small"
              onClick={() =>
                focusAfter(
                  () => choose(isOn),
                  () => options.current?.querySelector('input'),
                )
              }
            >
              {isOn ? 'Wrap anyway' : 'Leave it off'}
            </Button>
          ))}
        </>
      )}
      <span id={hintId}>{[asked === undefined ? hint : '', colorsText(colors)].filter(Boolean).join(' ')}</span>
    </div>
  )
})
