/** Gives the page of a test what browsers have to paste with, and jsdom does not. */
export function clipboardOfBrowser(): void {
  Object.assign(globalThis, { DataTransfer: TextTransfer, ClipboardEvent: PasteEvent })
}

class TextTransfer {
  readonly files: readonly File[] = []
  #text = ''

  setData(_type: string, text: string): void {
    this.#text = text
  }

  getData(): string {
    return this.#text
  }
}

class PasteEvent extends Event {
  readonly clipboardData: TextTransfer

  constructor(type: string, { clipboardData, ...how }: EventInit & { readonly clipboardData: TextTransfer }) {
    super(type, how)
    this.clipboardData = clipboardData
  }
}
