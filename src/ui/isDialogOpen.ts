/** True while a dialog is open: the keys and the drafts of the page behind it wait. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
