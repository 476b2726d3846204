// @vitest-environment jsdom
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
