// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { wordFileHtml } from './wordFileHtml.ts'

test('a Word file is read without its pictures', async () => {
  const asked: unknown[] = []
  vi.stubGlobal('mammoth', {
    images: { imgElement: (source: () => Promise<unknown>) => source },
    convertToHtml: async (
      input: { arrayBuffer: ArrayBuffer },
      { convertImage }: { convertImage: () => Promise<unknown> },
    ) => {
      asked.push(await convertImage())
      return { value: new TextDecoder().decode(input.arrayBuffer), messages: [] }
    },
  })
  const file = Object.assign(new Blob(), { arrayBuffer: async () => new TextEncoder().encode('<p>a</p>').buffer })
  expect(await wordFileHtml(file)).toBe('<p>a</p>')
  expect(asked).toEqual([{ src: '' }])
})
