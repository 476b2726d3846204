import { expect, test } from 'vitest'
import { readTextFile } from './readTextFile.ts'

const largest = 6_000_000

async function read(file: Blob) {
  const shares: number[] = []
  const reading = await readTextFile(file, {
    largest,
    signal: new AbortController().signal,
    onProgress: (share) => shares.push(share),
  })
  return { reading, shares }
}

test('A text of many pieces is read whole, also where a character is cut by the end of a piece', async () => {
  const text = `x${'漢😀'.repeat(800_000)}`
  const { reading, shares } = await read(new Blob([text]))
  expect(reading.kind === 'text' && reading.text === text).toBe(true)
  expect(shares).toHaveLength(6)
  expect(shares.at(-1)).toBe(1)
})

test.each([
  ['plain', '漢😀'],
  ['with a replacement character of its own', 'a\ufffdb'],
])('A short text is read whole: %s', async (_, text) => {
  expect(await read(new Blob([text]))).toEqual({ reading: { kind: 'text', text }, shares: [1] })
})

test('A short text is read at once', async () => {
  const file = new Blob(['text'])
  file.slice = () => expect.fail('It was read in pieces')
  expect((await read(file)).reading).toEqual({ kind: 'text', text: 'text' })
})

test.each<[string, BlobPart, string]>([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'not text'],
  ['half of a character in UTF-16', new Uint8Array([0xff, 0xfe, 0x61]), 'not text'],
  ['a text in Latin-1', new Uint8Array([0x5b, 0x22, 0xe4, 0x22, 0x5d]), 'not text'],
  ['a text that ends inside a character', new Uint8Array([0x61, 0xe6, 0xbc]), 'not text'],
  ['an empty file', '', 'text'],
])('%s', async (_, bytes, kind) => {
  expect((await read(new Blob([bytes]))).reading.kind).toBe(kind)
})

test.each<[string, BlobPart]>([
  ['UTF-16, the low byte first', new Uint8Array([0xff, 0xfe, 0xfc, 0, 0x71, 0x67])],
  ['UTF-16, the high byte first', new Uint8Array([0xfe, 0xff, 0, 0xfc, 0x67, 0x71])],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xbc, 0xe6, 0x9d, 0xb1])],
])('The mark at the beginning of %s is not part of the text', async (_, bytes) => {
  expect((await read(new Blob([bytes]))).reading).toEqual({ kind: 'text', text: 'ü東' })
})

test('What is too large is refused before it is read', async () => {
  class Large extends Blob {
    override get size() {
      return largest + 1
    }

    override slice(): Blob {
      return expect.fail('It was read')
    }
  }
  const file = new Large()
  expect((await read(file)).reading).toEqual({ kind: 'too large', byteLength: largest + 1 })
})

test('A file that is gone is told as such', async () => {
  const gone = new Blob(['text'])
  gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  gone.slice = () => {
    const piece = new Blob()
    piece.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    return piece
  }
  expect((await read(gone)).reading).toEqual({
    kind: 'unreadable',
    why: 'It may have been moved or changed. Open it again.',
  })
})
