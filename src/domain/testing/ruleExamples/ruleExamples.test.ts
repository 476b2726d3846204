import { describe, expect, test } from 'vitest'
import { directoryFindings } from '../../access/directoryFindings.ts'
import type { AclEntry } from '../../externalItem.ts'
import { repairRule } from '../../json/jsonRepair.ts'
import { bodyLimitFor, checkBodySize } from '../../limits.ts'
import type { ReadContext } from '../../readDraft.ts'
import { readDraft } from '../../readDraft.ts'
import { readPayload } from '../../readPayload/readPayload.ts'
import type { RuleId } from '../../rules.ts'
import { rules } from '../../rules.ts'
import { finished } from '../../steps.ts'
import { soundDraft } from './ruleExample.ts'
import { ruleExamples } from './ruleExamples.ts'

const anywhere: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }

test('Every rule has an example, and every example is of a rule', () => {
  expect(Object.keys(ruleExamples).toSorted()).toEqual(Object.keys(rules).toSorted())
})

test('Nothing is wrong with the draft that the examples of the form change', () => {
  expect(readDraft(soundDraft, anywhere).problems).toEqual([])
})

describe('An example breaks its rule, and the one beside it does not:', () => {
  test.each(Object.entries(ruleExamples))('%s', (rule, example) => {
    expect(broken(example, 'failing')).toContain(rule)
    expect(broken(example, 'passing')).not.toContain(rule)
  })
})

function broken(example: (typeof ruleExamples)[RuleId], which: 'failing' | 'passing'): readonly RuleId[] {
  const context = { ...anywhere, ...example.context }
  switch (example.kind) {
    case 'form': {
      const { schema = context.schema, ...changes } = example[which]
      return readDraft({ ...soundDraft, ...changes }, { ...context, schema }).problems.map(({ rule }) => rule)
    }
    case 'payload': {
      const reading = finished(readPayload(example[which], { ...context, takesBareProperties: true }))
      if (reading.kind !== 'item') throw new Error(`${example[which]} is no item.`)
      return [...reading.notes.map(({ rule }) => rule), ...reading.repairs.map(({ kind }) => repairRule(kind))]
    }
    case 'directory': {
      const { acl, known } = example[which]
      const facts = { knownOf: (entry: AclEntry) => (entry === acl[0] ? known : undefined), members: new Map() }
      return directoryFindings(acl, facts).map(({ rule }) => rule)
    }
    case 'size': {
      const { byteLength, apiVersion } = example[which]
      const found = checkBodySize(byteLength, bodyLimitFor(apiVersion))
      return found === undefined ? [] : [found.rule]
    }
  }
}
