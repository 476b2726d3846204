import { expect, test } from 'vitest'
import { readPayload } from './readPayload/readPayload.ts'
import { serviceProperties } from './serviceProperties.ts'
import { finished } from './steps.ts'
import { schemaOf } from './testing/ruleExamples/exampleSchema.ts'

const title = { name: 'title', type: 'String' } as const

test.each([...serviceProperties])(
  '%s is left out of what Graph answers, unless the schema has it as %s',
  (name, type) => {
    const value = type === 'boolean' ? true : 'text'
    const source = JSON.stringify({ acl: [], properties: { title: 'a', [name]: value } })
    const namesIn = (...own: { name: string; type: string }[]) => {
      const reading = finished(readPayload(source, { schema: schemaOf(title, ...own) }))
      if (reading.kind !== 'item') throw new Error(reading.kind)
      return {
        names: reading.item.properties.map((property) => property.name),
        rules: reading.notes.map(({ rule }) => rule),
      }
    }
    expect(namesIn()).toEqual({ names: ['title'], rules: ['service-property'] })
    expect(namesIn({ name, type })).toEqual({ names: ['title', name], rules: [] })
  },
)
