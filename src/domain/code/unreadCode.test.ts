import { expect, test } from 'vitest'
import { programCode } from './programCode.ts'
import { unreadCode } from './unreadCode.ts'

test.each([
  [
    'def send(item):\n    pass',
    'This is Python code. No item stands in it as a whole. To get the JSON, let it print the item, and paste that: print(json.dumps(item))',
  ],
  ['acl:\n  - type: everyone', 'This is YAML. No item stands in it as a whole.'],
])('%j is named', (source, words) => {
  const code = programCode(source)
  const reading = code === undefined ? undefined : unreadCode(code)
  expect(reading?.kind === 'nothing' && reading.why).toContain(words)
})
