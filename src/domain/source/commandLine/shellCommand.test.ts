import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { bashParts } from './bashParts.ts'
import { secretsOfParts, shellCommands } from './shellCommand.ts'

test.each([
  ['curl a b; echo c', ['curl: a b']],
  ['$ sudo curl a', ['curl: a']],
  ['ID=1 /usr/bin/curl.exe a', ['curl: a']],
  ['curl a\n-d b\ncurl c', ['curl: a -d b', 'curl: c']],
  ['echo curl a', []],
  ['m365 external item add | curl x', ['m365: external item add', 'curl: x']],
  ['', []],
])('The commands of %j', (line, expected) => {
  const commands = shellCommands(finished(bashParts(line)), ['curl', 'm365'])
  expect(commands.map(({ name, words }) => `${name}: ${words.map(({ text }) => text).join(' ')}`)).toEqual(expected)
})

test.each([
  ['curl -d @- <<EOF\n{}\nEOF', '{}\n'],
  ['cat <<EOF | curl -d @-\n{}\nEOF', '{}\n'],
  ["echo '{}' | curl -d @-", '{}'],
  ["echo -n '{}' | curl -d @-", '{}'],
  ['curl -d @-', undefined],
])('What %j reads as its input', (line, input) => {
  const [command] = shellCommands(finished(bashParts(line)), ['curl'])
  expect(command?.input).toBe(input)
})

test.each([
  ['TOKEN=s3cret\ncurl x', 'TOKEN=[dropped]'],
  ['export CLIENT_SECRET="s3cret"', '[dropped]'],
  ['m365 login --secret s3cret --id 1', '--id 1'],
  ['m365 login --password=s3cret', '[dropped]'],
  ['$token = "s3cret"', '$token = [dropped]'],
])('Of %j nothing secret is left', (line, shown) => {
  const left = replaceSecrets(line, secretsOfParts(finished(bashParts(line))))
  expect(left).not.toContain('s3cret')
  expect(left).toContain(shown === 'TOKEN=[dropped]' ? '[dropped]' : shown)
})
