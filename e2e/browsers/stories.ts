import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { content, draftIsSaved, editorSteps, itemId, payloadPreview, payloadSize, sees } from './editorSteps.ts'
import type { Screen } from './screen.ts'

/** A browser page that stays in its profile when the browser is killed. */
export type KeptScreen = Pick<Screen, 'type' | 'look' | 'pageText' | 'complaints' | 'kill'>

/** From the first visit to an item that is saved. */
export async function sendSample(screen: Screen): Promise<void> {
  const steps = editorSteps(screen)
  await steps.signIn()
  await steps.openSample()
  await sees(screen, payloadPreview, ({ text }) => /"title":\s*"Payments fail at the Zürich gateway"/.test(text))
  await steps.submit()
}

/** An import of 3.9 MB: the size that is shown is the size of the body. */
export async function importLargeItem(screen: Screen, folder: string): Promise<void> {
  const steps = editorSteps(screen)
  const file = join(folder, 'large.json')
  await writeFile(file, largePayload)
  await steps.importFile(file)
  const byteLength = String(Buffer.byteLength(largePayload))
  await sees(screen, payloadSize, ({ now }) => now === byteLength)
}

/** What is typed is there when the browser was killed and starts again with the same profile. */
export async function keepsDraft(open: () => Promise<KeptScreen>): Promise<readonly string[]> {
  const first = await open()
  const complaints: string[] = []
  try {
    await first.type(itemId, 'KILLED1')
    await first.type(content, lastWords)
    await draftIsSaved(first, lastWords)
    complaints.push(...(await first.complaints()))
  } finally {
    await first.kill()
  }
  const second = await open()
  try {
    await sees(second, itemId, ({ value }) => value === 'KILLED1')
    await sees(second, content, ({ text }) => text.includes(lastWords))
    return [...complaints, ...(await second.complaints())]
  } finally {
    await second.kill()
  }
}

const lastWords = 'Typed before the kill.'

/** As the editor prints it, so that its size is the size of what is sent. */
const largePayload = JSON.stringify({
  acl: [
    {
      type: 'everyone',
      value: '5a4db0c5-0000-4000-8000-0000000007e4',
      accessType: 'grant',
      identitySource: 'azureActiveDirectory',
    },
  ],
  properties: { title: 'Large' },
  content: { value: 'Grüße, a line of "prose" \u{1F600}.\n'.repeat(108_400), type: 'text' },
})
