// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { downloadFile } from './downloadFile.ts'

test('the browser gets the parts as one file of that name, and the address is given back', async () => {
  const files: Blob[] = []
  const revoked: string[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:1'
  }
  URL.revokeObjectURL = (url) => void revoked.push(url)
  const clicked: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`)
  })
  downloadFile('item.json', 'application/json', ['{"a":', '"ü"}'])
  expect(clicked).toEqual(['item.json blob:1'])
  expect(revoked).toEqual(['blob:1'])
  expect(files.map(({ type, size }) => `${type} ${size}`)).toEqual(['application/json 10'])
})
