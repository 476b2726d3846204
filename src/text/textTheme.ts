import { EditorView } from '@codemirror/view'

const control = {
  minHeight: '24px',
  padding: '1px 8px',
  border: '1px solid var(--colorNeutralStroke1)',
  borderRadius: 'var(--borderRadiusMedium)',
  backgroundColor: 'var(--colorNeutralBackground1)',
  backgroundImage: 'none',
  color: 'var(--colorNeutralForeground1)',
  fontFamily: 'var(--fontFamilyBase)',
  fontSize: 'var(--fontSizeBase200)',
} as const

const focused = { outline: '2px solid var(--colorStrokeFocus2)', outlineOffset: '0' } as const

/** The kit's look for CodeMirror and its panels (find, go to line). Colors are variables, so they follow light and dark. */
export const textTheme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--colorNeutralForeground1)',
    backgroundColor: 'var(--colorNeutralBackground1)',
    fontSize: 'var(--fontSizeBase300)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--textFont, var(--fontFamilyMonospace))', lineHeight: 'var(--lineHeightBase300)' },
  '.cm-content': { caretColor: 'var(--colorNeutralForeground1)' },
  '.cm-cursor': { borderLeftColor: 'var(--colorNeutralForeground1)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'var(--colorBrandBackground2Hover) !important',
  },
  '.cm-specialChar': { color: 'var(--colorPaletteRedForeground1)' },
  '.cm-searchMatch': { backgroundColor: 'var(--colorPaletteYellowBackground2)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--colorNeutralForeground1)' },
  '.cm-panels': {
    backgroundColor: 'var(--colorNeutralBackground3)',
    color: 'var(--colorNeutralForeground1)',
    fontFamily: 'var(--fontFamilyBase)',
    fontSize: 'var(--fontSizeBase200)',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--colorNeutralStroke2)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--colorNeutralStroke2)' },
  // The room at the end is for the button that closes the panel.
  '.cm-panel.cm-search, .cm-dialog': { padding: '4px 32px 4px 8px' },
  '.cm-panel.cm-search label, .cm-dialog label': { fontSize: 'var(--fontSizeBase200)' },
  '.cm-textfield': { ...control, borderColor: 'var(--colorNeutralStrokeAccessible)' },
  '.cm-button': { ...control, cursor: 'pointer' },
  '.cm-button:hover': { backgroundColor: 'var(--colorNeutralBackground1Hover)' },
  '.cm-button:active': { backgroundColor: 'var(--colorNeutralBackground1Pressed)', backgroundImage: 'none' },
  '.cm-textfield:focus-visible, .cm-button:focus-visible, .cm-panels button:focus-visible': focused,
  '.cm-panel.cm-search [name=close], .cm-dialog-close': {
    top: '4px',
    right: '4px',
    width: '24px',
    height: '24px',
    color: 'inherit',
    fontSize: 'var(--fontSizeBase300)',
    cursor: 'pointer',
  },
})

/** What CodeMirror says in its panels and to screen readers, in sentence case. */
export const textPhrases = {
  next: 'Next',
  previous: 'Previous',
  all: 'Select all matches',
  'match case': 'Match case',
  regexp: 'Regular expression',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
  go: 'Go',
  'current match': 'Current match',
  'replaced match on line $': 'Replaced the match on line $',
  'replaced $ matches': 'Replaced $ matches',
} as const
