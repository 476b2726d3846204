import { fieldSelector } from './place.ts'

/** Gives a text to a field as typing or pasting does it, at the caret: whoever listens hears of it. What is no field takes nothing. */
export function giveText(field: Element | null, text: string, isPasted: boolean): void {
  if (text === '' || field?.matches(fieldSelector) !== true) return
  const isBox = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  // A field may take a list for itself.
  const isTaken = (isPasted || !isBox) && !paste(field, text)
  if (isTaken || !isBox) return
  const { selectionStart, selectionEnd } = field
  // What is no text has no selection.
  if (selectionStart === null || selectionEnd === null) return
  field.setRangeText(text, selectionStart, selectionEnd, 'end')
  const inputType = isPasted ? 'insertFromPaste' : 'insertText'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType }))
}

/** False when the field took it. */
function paste(field: Element, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  return field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
}
