import { focusAfter } from '../ui/focusAfter.ts'

/** Submit, pressed from a notice that goes away with its button: the focus goes to where Submit is, and Cancel. */
export function submitAgain(submit: () => void): () => void {
  return () => focusAfter(submit, () => document.getElementById('submit-item'))
}
