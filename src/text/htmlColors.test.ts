// @vitest-environment jsdom
import { forceParsing } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { htmlColors } from './htmlColors.ts'

test('tags, attributes, values, references and comments have colors; text has none', () => {
  const view = new EditorView({
    parent: document.body,
    doc: '<!-- why --><p class="a">Text &amp; more</p>',
    extensions: htmlColors(),
  })
  onTestFinished(() => view.destroy())
  // However busy the machine is: an editor reads on when there is time.
  forceParsing(view, view.state.doc.length, 10_000)
  const colored = [...view.contentDOM.querySelectorAll('[class^=cm-html]')].map(
    (each) => `${each.className.replace('cm-html-', '')} ${each.textContent}`,
  )
  expect(colored).toEqual([
    'comment <!-- why -->',
    'tag <',
    'tag p',
    'attribute class',
    'attribute =',
    'value "a"',
    'tag >',
    'reference &amp;',
    'tag </',
    'tag p',
    'tag >',
  ])
})
