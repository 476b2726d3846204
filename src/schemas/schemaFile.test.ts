import { expect, test } from 'vitest'
import { readSchemaFile } from './schemaFile.ts'

test('A text is read', async () => {
  expect(await readSchemaFile(fileOf('{"ü": 1}'))).toEqual({ kind: 'text', text: '{"ü": 1}' })
})

test.each([
  ['what is too large', fileOf('a'.repeat(5_000_001)), /more than 5 MB/],
  ['a picture', fileOf(new Uint8Array([137, 80, 78, 71, 0])), /not UTF-8/],
  ['another encoding', fileOf(new Uint8Array([0xfc, 0x62])), /not UTF-8/],
  ['what is gone', Object.assign(fileOf('x'), { text: isGone, slice: () => ({ arrayBuffer: isGone }) }), /moved/],
])('%s is refused', async (_, file, why) => {
  expect(await readSchemaFile(file)).toEqual({ kind: 'refused', why: expect.stringMatching(why) })
})

function isGone(): Promise<never> {
  return Promise.reject(new Error('gone'))
}

function fileOf(content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], 'schema.json')
}
