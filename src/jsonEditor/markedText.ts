import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view'
import type { MarkKind, TextMark } from './textMark.ts'

/** A text with marks, each of which says its message while the pointer is on it. They stay with their text as it changes. */
export function markedText(): Extension {
  return [marksField, bubbles, theme]
}

/** Marks these places instead of those before. */
export function showMarks(view: EditorView, marks: readonly TextMark[]): void {
  view.dispatch({ effects: setMarks.of(marks) })
}

const setMarks = StateEffect.define<readonly TextMark[]>()

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const effect = transaction.effects.find((each) => each.is(setMarks))
    if (effect?.is(setMarks) !== true) return marks.map(transaction.changes)
    const { length } = transaction.newDoc
    return Decoration.set(
      effect.value.flatMap((mark) => decorationOf(mark, length)),
      true,
    )
  },
  provide: (field) => EditorView.decorations.from(field),
})

function decorationOf(mark: TextMark, length: number): readonly Range<Decoration>[] {
  // At the end of the text the last character stands for what is missing after it.
  const from = Math.max(0, Math.min(mark.from, length - 1))
  const to = Math.min(Math.max(mark.to, from + 1), length)
  return from < to ? [Decoration.mark({ class: classNames[mark.kind], mark }).range(from, to)] : []
}

const classNames: Record<MarkKind, string> = {
  error: 'cm-mark cm-mark-error',
  warning: 'cm-mark cm-mark-warning',
  repaired: 'cm-mark cm-mark-note',
  changed: 'cm-mark cm-mark-note',
  'left out': 'cm-mark cm-mark-note',
}

const bubbles = hoverTooltip((view, position, side) => {
  const texts: string[] = []
  let [start, end] = [position, position]
  view.state.field(marksField).between(position, position, (from, to, { spec }) => {
    if ((position === from && side < 0) || (position === to && side > 0)) return
    ;[start, end] = [Math.min(start, from), Math.max(end, to)]
    const mark: unknown = spec['mark']
    if (isMark(mark)) texts.push(mark.rule === undefined ? mark.message : `${mark.message} (${mark.rule})`)
  })
  if (texts.length === 0) return null
  return { pos: start, end, above: true, create: () => ({ dom: bubbleOf(texts) }) }
})

function isMark(value: unknown): value is Pick<TextMark, 'message' | 'rule'> {
  return typeof value === 'object' && value !== null && 'message' in value
}

function bubbleOf(texts: readonly string[]): HTMLElement {
  const bubble = document.createElement('div')
  bubble.className = 'cm-mark-bubble'
  for (const text of texts.slice(0, mostTexts))
    bubble.append(Object.assign(document.createElement('p'), { textContent: text }))
  return bubble
}

const mostTexts = 5

const wave = (color: string) => ({ textDecoration: `underline wavy ${color} 1px`, textUnderlineOffset: '3px' })

const theme = EditorView.theme({
  '.cm-mark': { textDecorationSkipInk: 'none' },
  '.cm-mark-error': {
    ...wave('var(--colorStatusDangerForeground1)'),
    backgroundColor: 'var(--colorStatusDangerBackground1)',
  },
  '.cm-mark-warning': {
    ...wave('var(--colorStatusWarningForeground3)'),
    backgroundColor: 'var(--colorStatusWarningBackground1)',
  },
  '.cm-mark-note': wave('var(--colorBrandForeground1)'),
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 90vw)',
    border: '1px solid var(--colorNeutralStroke1)',
    borderRadius: 'var(--borderRadiusMedium)',
    backgroundColor: 'var(--colorNeutralBackground1)',
    boxShadow: 'var(--shadow8)',
    color: 'var(--colorNeutralForeground1)',
  },
  '.cm-mark-bubble': { padding: '6px 10px', fontFamily: 'var(--fontFamilyBase)', fontSize: 'var(--fontSizeBase200)' },
  '.cm-mark-bubble p': { margin: '0' },
})
