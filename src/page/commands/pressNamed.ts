/**
 * Presses the controls of these names, one after the other, as clicks on them do: a menu and then its line. Each is waited
 * for, since a part of the page may still be on its way. False when one does not come.
 */
export async function pressNamed(names: readonly RegExp[], longestWait = 3000): Promise<boolean> {
  for (const name of names) {
    const control = await controlNamed(name, performance.now() + longestWait)
    if (control === undefined) return false
    control.focus()
    control.click()
  }
  return true
}

/** The first control on the page of a name. */
export function findControl(name: RegExp): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"], input')]
  return all.find((control) => control.closest('[hidden]') === null && name.test(nameOf(control)))
}

async function controlNamed(name: RegExp, until: number): Promise<HTMLElement | undefined> {
  for (;;) {
    const control = findControl(name)
    if (control !== undefined || performance.now() > until) return control
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

function nameOf(control: HTMLElement): string {
  const text = control instanceof HTMLInputElement ? (control.labels?.[0]?.textContent ?? '') : control.textContent
  return (control.getAttribute('aria-label') ?? text).trim()
}
