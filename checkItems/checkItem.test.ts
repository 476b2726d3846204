import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { checkDraft } from '../src/domain/checkDraft.ts'
import type { ItemDraft } from '../src/domain/itemDraft.ts'
import { bodyLimitFor } from '../src/domain/limits.ts'
import { payloadTexts } from '../src/domain/payload/payload.ts'
import { placeKey } from '../src/domain/problem.ts'
import type { ReadContext } from '../src/domain/readDraft.ts'
import { readPayload } from '../src/domain/readPayload/readPayload.ts'
import { finished } from '../src/domain/steps.ts'
import { soundDraft } from '../src/domain/testing/ruleExamples/ruleExample.ts'
import { ruleExamples } from '../src/domain/testing/ruleExamples/ruleExamples.ts'
import { checkItem } from './checkItem.ts'

const anywhere: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }

describe('a file breaks the rules that its item breaks on the page, with the same places and words', () => {
  const inForm = Object.entries(ruleExamples).flatMap(([rule, example]) => {
    if (example.kind !== 'form') return []
    const { schema, ...changes } = example.failing
    const context = { ...anywhere, schema, ...example.context }
    const draft = { ...soundDraft, ...changes }
    // What cannot be sent is not in the payload, so no file can have it.
    return isDeepStrictEqual(readBack(draft, context), draft) ? [{ rule, draft, context }] : []
  })
  test('these are many rules', () => expect(inForm.length).toBeGreaterThan(20))
  test.each(inForm)('$rule', ({ draft, context }) => {
    const { problems } = checkDraft(draft, context, bodyLimitFor(context.apiVersion))
    // A file need not say where its item goes.
    const onPage = problems
      .map((each) => ({ rule: each.rule, pointer: placeKey(each.place), message: each.message }))
      .filter((each) => each.rule !== 'connection-missing' && each.rule !== 'item-id-missing')
    expect(findings(textOf(draft, context), context, draft)).toEqual(onPage)
  })
})

describe('a file breaks the rules about payloads as an import says', () => {
  const inPayload = Object.entries(ruleExamples).flatMap(([rule, example]) =>
    example.kind === 'payload' ? [{ rule, ...example, context: { ...anywhere, ...example.context } }] : [],
  )
  test.each(inPayload)('$rule', ({ rule, failing, passing, context }) => {
    const rulesIn = (text: string) => findings(text, context).map((each) => each.rule)
    expect(rulesIn(failing)).toContain(rule)
    expect(rulesIn(passing)).not.toContain(rule)
  })
})

test('a payload is measured as it is sent, not as the file has it', () => {
  const draft = {
    ...soundDraft,
    properties: [{ name: 'a', type: 'string', value: { kind: 'text', text: '' } }],
  } as const
  const text = textOf(draft, anywhere)
  const sized = (byteLength: number) => text.replace('""', `"${'x'.repeat(byteLength - text.length)}"`)
  const oversize = (file: string) => findings(file, anywhere).filter((each) => each.rule === 'size-over-limit')
  expect(oversize(`\n${sized(4_000_000)}\n`)).toEqual([])
  expect(oversize(sized(4_000_001))).toMatchObject([{ pointer: '', message: expect.stringContaining('1 byte.') }])
})

function textOf(draft: ItemDraft, context: ReadContext): string {
  return [...payloadTexts(checkDraft(draft, context, bodyLimitFor(context.apiVersion)).payload)].join('')
}

function readBack(draft: ItemDraft, context: ReadContext): ItemDraft | undefined {
  const reading = finished(readPayload(textOf(draft, context), context))
  if (reading.kind !== 'item' || reading.notes.length > 0) return undefined
  const { acl, properties, content } = reading.item
  return { ...draft, acl, properties, content }
}

function findings(text: string, context: ReadContext, { connectionId, itemId } = soundDraft) {
  const found = checkItem({ title: '', text, target: { connectionId, itemId } }, context, () => 1)
  return found.map(({ rule, pointer, message }) => ({ rule, pointer, message }))
}
