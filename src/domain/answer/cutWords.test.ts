import { describe, expect, test } from 'vitest'
import { readAnswer } from './readAnswer.ts'

const body =
  '{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect.","innerError":{"code":"DeserializationError","message":"Requested value \'Collection(String)\' was not found.","request-id":"0e7d3e0a-2d6f-4f6e-9c55-0b9a0a4b7c11"}}}'
const spoken =
  '401 Unauthenticated: The request has not been applied because it lacks valid authentication credentials for the target resource.'

describe('whatever the width of the window was, the words are whole', () => {
  const widths = Array.from({ length: 81 }, (_, index) => index + 40)
  test.each(widths)('at %i columns', (width) => {
    const cut = (text: string) => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n')
    expect(readAnswer(cut(`400 ${body}`))).toMatchObject({
      code: 'InvalidRequest',
      message: 'The request is malformed or incorrect.',
      innerError: { message: "Requested value 'Collection(String)' was not found." },
    })
    expect(readAnswer(cut(spoken))).toMatchObject({ status: 401 })
    expect(readAnswer(cut(spoken))?.message).toContain('lacks valid authentication credentials')
  })
})
