import { expect, test } from 'vitest'
import { tableWanted } from './tableWanted.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

test.each<[string, readonly string[]]>([
  ['', []],
  ['Human resources\n\n  Legal \r\n', ['Human resources', 'Legal']],
  ['Delgado, Robin\nSorensen, Nadia', ['Delgado, Robin', 'Sorensen, Nadia']],
  [`${guid}\nada@b.example`, [guid, 'ada@b.example']],
  ['ada@b.example, bob@b.example,c@b.example', ['ada@b.example', 'bob@b.example', 'c@b.example']],
  ['Robin Delgado <robin@b.example>; Ada <ada@b.example>', ['robin@b.example', 'ada@b.example']],
  // Outlook has the name alone of a group without an address, and of whom it knows.
  ['Human resources; Robin Delgado <robin@b.example>', ['Human resources', 'robin@b.example']],
  ['Human resources; Delgado, Robin', ['Human resources', 'Delgado, Robin']],
  ['Robin;robin@b.example\nHR;hr@b.example', ['robin@b.example', 'hr@b.example']],
  // Without titles, what is surest in a line says whom.
  [`Robin\trobin@b.example\nHR\t${guid}`, ['robin@b.example', guid]],
  // Of the Entra admin center, in any order.
  [
    `Display name,User principal name,User type,Object Id\nRobin,robin@b.example,Member,${guid}\nAda,ada@b.example,Guest,`,
    [guid, 'ada@b.example'],
  ],
  [`Object Id\tDisplay name\n${guid}\tHuman resources\n\tLegal`, [guid, 'Legal']],
  ['Display name;Mail\n"Delgado; Robin";\n;ada@b.example\n;', ['Delgado; Robin', 'ada@b.example']],
])('%j asks for %j', (text, wanted) => {
  expect(tableWanted(text).map((each) => each.text)).toEqual(wanted)
})

test('columns may say the access and the type', () => {
  expect(tableWanted('Name,Access,Type\nHR,grant,group\nTemps,deny,group\nAda,,User')).toEqual([
    { text: 'HR', accessType: 'grant', type: 'group' },
    { text: 'Temps', accessType: 'deny', type: 'group' },
    { text: 'Ada', type: 'user' },
  ])
})

test.each<[string, readonly (readonly [string | undefined, string])[]]>([
  ['Robin Delgado <robin@b.example>', [['Robin Delgado', 'robin@b.example']]],
  ['Delgado, Robin <robin@b.example>', [['Delgado, Robin', 'robin@b.example']]],
  [
    'Delgado, Robin <robin@b.example>, Ada <ada@b.example>, bob@b.example',
    [
      ['Delgado, Robin', 'robin@b.example'],
      ['Ada', 'ada@b.example'],
      [undefined, 'bob@b.example'],
    ],
  ],
  [
    '"Delgado, Robin" <robin@b.example>, "Lee, Ada" <ada@b.example>',
    [
      ['Delgado, Robin', 'robin@b.example'],
      ['Lee, Ada', 'ada@b.example'],
    ],
  ],
  ['Robin\trobin@b.example', [['Robin', 'robin@b.example']]],
  ['Delgado,Robin,robin@b.example,Member', [['Delgado, Robin', 'robin@b.example']]],
  ['robin@b.example;Robin;Member', [['Robin', 'robin@b.example']]],
  ['Name,Mail\nRobin,robin@b.example', [['Robin', 'robin@b.example']]],
])('%j has the names beside the addresses: %j', (text, wanted) => {
  expect(tableWanted(text).map((each) => [each.name, each.text])).toEqual(wanted)
})
