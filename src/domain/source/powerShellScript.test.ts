import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { powerShellScript } from './powerShellScript.ts'

test('Variables, the parameters of a command and values that stand alone are told apart', () => {
  const script = finished(
    powerShellScript(
      `# send it\n$A = 'x'\n$p = @{ Method = 'PUT' }\nInvoke-RestMethod @p -Uri "u" -SkipHttpErrorCheck -Body:$A | Out-Null\n@{ b = 1 }`,
    ),
  )
  expect([...script.variables.keys()]).toEqual(['a', 'p'])
  expect([...script.parameters.keys()]).toEqual(['method', 'uri', 'body'])
  expect(script.command).toBe('Invoke-RestMethod')
  expect(script.values.map(({ kind }) => kind)).toEqual(['table'])
})

test.each(['', '$', '$a =', '-', '@', '"', '@{', '}', '-Body'])('%j comes to an end', (source) => {
  expect(finished(powerShellScript(source)).command).toBeUndefined()
})
