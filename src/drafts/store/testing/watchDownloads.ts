import { vi } from 'vitest'

/** A file that the page handed to the browser. */
export interface Download {
  readonly name: string
  readonly text: () => Promise<string>
}

/** From now on the browser saves files here. */
export function watchDownloads(): readonly Download[] {
  const downloads: Download[] = []
  const files: Blob[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:1'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const file = files.at(-1)
    downloads.push({ name: this.download, text: () => file?.text() ?? Promise.resolve('') })
  })
  return downloads
}
