import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { z } from 'zod/mini'
import './codemirror.css'

// The floor of the content: CodeMirror with the same text, the same box and the same rule for wrapping, and nothing
// beside it. The file is parsed as a whole, which is the least that an import can do.

/** As in the editor. */
const longestWrappedLine = 20_000

const itemSchema = z.object({ content: z.object({ value: z.string() }) })

const root = document.getElementById('root') ?? document.body
const box = document.createElement('div')
box.className = 'box'
const input = document.createElement('input')
input.type = 'file'
input.setAttribute('aria-label', 'Payload file')
root.append(input, box)

let view = open('')

input.addEventListener('change', () => {
  const [file] = input.files ?? []
  if (file !== undefined) void show(file)
})

async function show(file: File): Promise<void> {
  const { content } = itemSchema.parse(JSON.parse(await file.text()))
  view.destroy()
  view = open(content.value)
  box.dataset['shown'] = String(content.value.length)
}

function open(text: string): EditorView {
  const lines = text.split('\n')
  return new EditorView({
    parent: box,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        EditorState.lineSeparator.of('\n'),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        lines.some(({ length }) => length > longestWrappedLine) ? [] : EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Content' }),
      ],
    }),
  })
}
