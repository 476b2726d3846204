import type mammothLibrary from 'mammoth'
import address from 'mammoth/mammoth.browser.min.js?url'

declare global {
  interface Window {
    /** Set by the library's build for browsers. */
    readonly mammoth?: typeof mammothLibrary
  }
}

/** The HTML of a Word file. Its pictures stay behind; what they are described as does not. */
export async function wordFileHtml(file: Blob): Promise<string> {
  const { convertToHtml, images } = await loadMammoth()
  const convertImage = images.imgElement(() => Promise.resolve({ src: '' }))
  const arrayBuffer = await file.arrayBuffer()
  const { value } = await convertToHtml({ arrayBuffer }, { convertImage, externalFileAccess: false })
  return value
}

/**
 * The library as a file of its own, as it was built: as a part of the bundle it would bring what all old modules need into
 * the first screen.
 */
async function loadMammoth(): Promise<typeof mammothLibrary> {
  if (window.mammoth === undefined) await import(/* @vite-ignore */ address)
  if (window.mammoth === undefined) throw new Error('The reader of Word files did not start.')
  return window.mammoth
}
