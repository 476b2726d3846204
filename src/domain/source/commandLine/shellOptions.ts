import type { ShellPart } from '../cursor.ts'

/** An option of a command, with its value; a switch has none. Written “--name value”, “--name=value” or “-n value”. */
export interface ShellOption {
  readonly name: string
  readonly value: ShellPart | undefined
}

/** The options and the other words of a command. `switches` never have a value. */
export function shellOptions(
  words: readonly ShellPart[],
  switches: RegExp,
): { readonly options: readonly ShellOption[]; readonly others: readonly ShellPart[] } {
  const options: ShellOption[] = []
  const others: ShellPart[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) break
    const [, name, inline] = /^--?([A-Za-z_][\w.@-]{0,200})(?:=([^]*))?$/.exec(word.text) ?? []
    const next = words[index + 1]
    const isSwitch = name !== undefined && switches.test(name)
    if (name === undefined) others.push(word)
    else if (inline !== undefined) options.push({ name, value: { ...word, text: inline } })
    else if (isSwitch || next === undefined || /^--?[A-Za-z_]/.test(next.text)) options.push({ name, value: undefined })
    else {
      options.push({ name, value: next })
      index++
    }
  }
  return { options, others }
}

/** The value of the option with one of these names, the last one where it comes twice. */
export function optionText(options: readonly ShellOption[], ...names: readonly string[]): string | undefined {
  return options.findLast(({ name, value }) => value !== undefined && names.includes(name))?.value?.text
}
