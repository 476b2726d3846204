import { type Control, eventually, nameOf, type Screen, type Sight } from './screen.ts'

export const itemId: Control = { role: 'textbox', name: 'Item ID' }
export const content: Control = { role: 'textbox', name: 'Content' }
export const payloadSize: Control = { role: 'meter', name: 'Payload size' }
export const payloadPreview: Control = { role: 'region', name: 'Payload preview' }
const account: Control = { role: 'button', name: /^Account: / }

/** Waits until a control shows something. */
export function sees(
  screen: Pick<Screen, 'look'>,
  control: Control,
  isSeen: (sight: Sight) => boolean = () => true,
): Promise<Sight> {
  return eventually(`what ${nameOf(control)} shows`, async () => {
    const sight = await screen.look(control)
    return sight !== undefined && isSeen(sight) ? sight : undefined
  })
}

/** Waits until what was typed last is in the draft, and the draft on the device. */
export async function draftIsSaved(screen: Pick<Screen, 'look' | 'pageText'>, lastWords: string): Promise<void> {
  await sees(screen, payloadPreview, ({ text }) => text.includes(lastWords))
  await eventually('“Draft saved”', async () => (/Draft saved \d/.test(await screen.pageText()) ? true : undefined))
}

/** What somebody does in the editor, told once for every browser. */
export function editorSteps(screen: Screen) {
  const press = (name: string | RegExp) => screen.click({ role: 'button', name })

  return {
    signIn: async () => {
      await press('Sign in')
      await press(/^\s*Nadia Sorensen/)
      const accept: Control = { role: 'button', name: 'Accept' }
      const isAsked = await eventually('the consent page or the editor', async () => {
        if ((await screen.look(account)) !== undefined) return false
        return (await screen.look(accept)) === undefined ? undefined : true
      })
      if (isAsked) await screen.click(accept)
      await sees(screen, account)
    },
    openSample: () => press('Open a sample item'),
    importFile: async (path: string) => {
      await press('Import')
      await sees(screen, { role: 'dialog', name: 'Import' })
      await screen.giveFile('Payload file', path)
      await press('Import into form')
    },
    submit: async () => {
      await press('Submit item')
      await sees(screen, { role: 'status', name: /Item saved/ })
    },
  }
}
