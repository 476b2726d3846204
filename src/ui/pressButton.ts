/** Presses a button that is on the screen, as a click on it does: the focus is there, and comes back there. */
export function pressButton(id: string): void {
  const button = document.getElementById(id)
  button?.focus()
  button?.click()
}
