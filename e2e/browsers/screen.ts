import * as z from 'zod'

/** A page of a browser as the steps use it, whichever protocol drives that browser. */
export interface Screen {
  /** Clicks as a mouse does, once the control is there. */
  readonly click: (control: Control) => Promise<void>
  /** Types key by key into a field that is clicked first. */
  readonly type: (control: Control, text: string) => Promise<void>
  /** Gives a file of this device to the file input of that name. */
  readonly giveFile: (inputLabel: string, path: string) => Promise<void>
  /** What a control shows now; undefined while it is not there. */
  readonly look: (control: Control) => Promise<Sight | undefined>
  /** All text of the page. */
  readonly pageText: () => Promise<string>
  /** What the page wrote to the console as errors, as far as the browser tells. */
  readonly complaints: () => Promise<readonly string[]>
  /** The page as it looks, as a PNG. */
  readonly picture: () => Promise<Buffer>
  /** Ends the browser as a crash or a power cut would. */
  readonly kill: () => Promise<void>
}

/** Something on the screen, by what assistive technology is told of it. */
export interface Control {
  readonly role: Role
  /** The whole name; or a pattern of a part of it, or of the text where a role has no name of its own. */
  readonly name: string | RegExp
}

export type Role = 'button' | 'combobox' | 'dialog' | 'meter' | 'region' | 'status' | 'textbox'

/** What a control shows: its text, its value, and `aria-valuenow`. */
export const sightShape = z.object({ text: z.string(), value: z.string(), now: z.string() })
export type Sight = z.infer<typeof sightShape>

/** Runs in the page: what a control shows. */
export const sightOf = `(element) => ({
  text: element.textContent ?? '',
  value: 'value' in element ? String(element.value) : '',
  now: element.getAttribute('aria-valuenow') ?? '',
})`

/** Runs in the page: all of its text. */
export const allText = 'document.body.innerText'

/** What may have a role, where only the page itself can be asked. */
export const candidates: Readonly<Record<Role, string>> = {
  button: 'button, [role=button]',
  combobox: '[role=combobox], select',
  dialog: 'dialog, [role=dialog]',
  meter: 'meter, [role=meter]',
  region: 'section, [role=region]',
  status: 'output, [role=status]',
  textbox: 'input, textarea, [role=textbox]',
}

/** Runs in the page: which of some elements are called so, as far as the page itself can say. */
export const calledSo = `(elements, name, isPattern) => elements.filter((element) => {
  const words = (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim()
  return isPattern ? new RegExp(name).test(words) : words.startsWith(name)
})`

/** Undefined for what went away while it was asked about, because the page moved on. */
export function there<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return unless(/^(?:no such|stale|javascript error|unknown error)/, asked)
}

/** Undefined for what went away before it was pressed. Only where that is certain, or it could be pressed twice. */
export function still<Answer>(pressed: Promise<Answer>): Promise<Answer | undefined> {
  return unless(/^(?:no such|stale)/, pressed)
}

async function unless<Answer>(moved: RegExp, asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && moved.test(error.message)) return undefined
    throw error
  }
}

/** Asks again until there is an answer. Throws, with what was waited for, after a minute: a slow machine is no failure. */
export async function eventually<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const end = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`Waited for ${what}, and it did not come.`)
    await pause(50)
  }
}

/** Between two questions of the same. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** A control in words. */
export function nameOf({ role, name }: Control): string {
  return `the ${role} ${String(name)}`
}
