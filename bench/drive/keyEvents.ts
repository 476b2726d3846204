/** The two events of a key that types this letter or space, for `Input.dispatchKeyEvent`. */
export function keyEvents(character: string) {
  const upper = character.toUpperCase()
  const key = {
    key: character,
    code: character === ' ' ? 'Space' : `Key${upper}`,
    windowsVirtualKeyCode: upper.charCodeAt(0),
  }
  return [
    { ...key, type: 'keyDown', text: character },
    { ...key, type: 'keyUp' },
  ] as const
}
