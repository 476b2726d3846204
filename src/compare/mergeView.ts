import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { ChangedPart } from '../domain/compare/changedPart.ts'
import { textPhrases, textTheme } from '../text/textTheme.ts'
import type { Layout } from './layout.ts'

/** Shows two texts with what differs marked; gives what closes it again. */
export function openMergeView(
  parent: HTMLElement,
  { before, after }: Pick<ChangedPart, 'before' | 'after'>,
  layout: Layout,
  names: { readonly before: string; readonly after: string },
): () => void {
  if (layout === 'unified') {
    const unified = unifiedMergeView({ original: before, mergeControls: false, diffConfig, collapseUnchanged })
    const view = new EditorView({ parent, doc: after, extensions: [readOnly(names.after), unified] })
    return () => view.destroy()
  }
  const merge = new MergeView({
    parent,
    a: { doc: before, extensions: readOnly(names.before) },
    b: { doc: after, extensions: readOnly(names.after) },
    diffConfig,
    collapseUnchanged,
  })
  return () => merge.destroy()
}

// A text without any likeness must not be searched for one for long.
const diffConfig = { scanLimit: 500, timeout: 200 }
const collapseUnchanged = { margin: 2, minSize: 6 }

/** What the library colors for a light page only. */
const mergeTheme = EditorView.theme({
  '.cm-gutters': {
    borderRight: '1px solid var(--colorNeutralStroke2)',
    backgroundColor: 'var(--colorNeutralBackground2)',
    color: 'var(--colorNeutralForeground2)',
  },
  '.cm-collapsedLines': {
    background: 'var(--colorNeutralBackground3)',
    color: 'var(--colorNeutralForeground1)',
  },
})

function readOnly(label: string): Extension {
  return [
    textTheme,
    mergeTheme,
    EditorState.phrases.of({ ...textPhrases, '$ unchanged lines': '$ equal lines' }),
    lineNumbers(),
    EditorView.lineWrapping,
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
  ]
}
