import { expect, test } from 'vitest'
import { sendSafely } from './sendSafely.ts'
import { aSubmission } from './testing/aSubmission.ts'
import { failed, portsOf } from './testing/sendingWay.ts'

const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }
const missing = failed({ kind: 'notFound', refusal: { ...refusal, status: 404 } }, 404)
const invalid = failed({ kind: 'invalid', refusal: { ...refusal, status: 400 } }, 400)

test('where a mistake is wanted, what is sent and written down has it, and the draft has not', async () => {
  const bodies: Blob[] = []
  const text = '{"acl":[{"accessType":"grant"}]}'
  const ports = portsOf({ reads: [missing], puts: [invalid] }, [], new AbortController())
  const end = await sendSafely(
    aSubmission({ body: new Blob([text]) }),
    {
      ...ports,
      isMistakeWanted: () => true,
      beginRow: (entry, body) => (bodies.push(body), ports.beginRow(entry, body)),
      put: (each, signal, body) => (bodies.push(body), ports.put(each, signal, body)),
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  )
  expect(await Promise.all(bodies.map((body) => body.text()))).toEqual(
    Array.from({ length: 2 }, () => text.replace('grant', 'Grant')),
  )
  expect(end).toMatchObject({ kind: 'ended', planted: { kind: 'wordWithCapital', body: bodies[0] } })
})
