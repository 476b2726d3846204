// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { readContentFile } from './readContentFile.ts'

test.each<[name: string, text: string, type: 'text' | 'html', content: string, source: string | undefined]>([
  ['a.txt', 'one\r\ntwo <b>', 'html', 'one\ntwo <b>', undefined],
  ['a.md', '# One', 'text', '# One', undefined],
  ['a.md', '# One\n\n- two', 'html', '<h1>One</h1>\n<ul>\n  <li>two</li>\n</ul>', '# One\n\n- two'],
  ['a.html', '<body><p class="x">one</p></body>', 'html', '<p>one</p>', '<body><p class="x">one</p></body>'],
  ['a.html', '<ul><li>one</ul>', 'text', '- one', '<ul><li>one</ul>'],
  ['a.html', '<p>one</p>', 'html', '<p>one</p>', undefined],
])('%s with %j as %s', async (name, text, type, content, source) => {
  expect(await readContentFile(fileOf(name, text), type)).toMatchObject({ kind: 'content', text: content, source })
})

test.each<[name: string, text: string, why: RegExp]>([
  ['a.pdf', '', /copy the text/],
  ['a.txt', 'a\0b', /zero bytes/],
  ['a.html', '<script>1</script>', /no text in it/],
])('%s with %j is refused, with a reason', async (name, text, why) => {
  const reading = await readContentFile(fileOf(name, text), 'html')
  expect(reading.kind === 'refused' && reading.why).toMatch(why)
})

test('what is too large is refused before it is read, and sizes are named', async () => {
  const file = fileOf('a.docx', '')
  Object.defineProperty(file, 'size', { value: 31_500_000 })
  const reading = await readContentFile(file, 'text')
  expect(reading.kind === 'refused' && reading.why).toMatch(/^It has 31\.5 MB; up to 20\.0 MB can be opened\./)
})

test('a Word file that is none is refused', async () => {
  vi.stubGlobal('mammoth', {
    images: { imgElement: () => undefined },
    convertToHtml: () => Promise.reject(new Error('Not a zip file.')),
  })
  const reading = await readContentFile(fileOf('a.docx', 'x'), 'html')
  expect(reading.kind === 'refused' && reading.why).toMatch(/^It is not a Word file that can be read/)
})

/** A file as browsers have it: jsdom's cannot be read. */
function fileOf(name: string, text: string): File {
  const file = new File([text], name)
  const bytes = new TextEncoder().encode(text)
  return Object.assign(file, {
    arrayBuffer: async () => bytes.buffer,
    slice: (from: number, to: number) => new Blob([bytes.slice(from, to)]),
  })
}
