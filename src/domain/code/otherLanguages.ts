import type { LanguageRow } from './languageRow.ts'

/** Languages that are only named, and, without a name, what looks like code and has readers of its own. */
export const otherLanguages: readonly LanguageRow[] = [
  {
    name: 'Bicep',
    language: undefined,
    printsJson: 'az bicep build --file main.bicep --stdout',
    signs: [
      [5, /^[ \t]*(?:param|output)\s{1,5}\w{1,60}\s{1,5}(?:string|int|bool|object|array)\b/m],
      [6, /^[ \t]*resource\s{1,5}\w{1,60}\s{1,5}'[^'\n]{1,200}@/m],
      [4, /^[ \t]*targetScope\s{0,5}=/m],
      [5, /^[ \t]*module\s{1,5}\w{1,60}\s{1,5}'/m],
      [4, /^[ \t]*@(?:description|secure|allowed)\(/m],
      [4, /^[ \t]*extension\s{1,5}\w{1,60}[ \t\r]*$/m],
      [4, /^[ \t]*var\s{1,5}\w{1,60}\s{0,5}=\s{0,5}(?:'|\{[ \t\r]*\n[ \t]*\w{1,60}:[^\n,]{0,200}\n)/m],
    ],
  },
  {
    name: 'Terraform',
    language: undefined,
    printsJson: 'echo "jsonencode(local.item)" | terraform console',
    signs: [
      [6, /^[ \t]*(?:resource|data)\s{1,5}"[\w-]{1,80}"\s{1,5}"[\w-]{1,80}"\s{0,5}\{/m],
      [5, /^[ \t]*(?:provider|variable|module|output)\s{1,5}"[\w-]{1,80}"\s{0,5}\{/m],
      [5, /^[ \t]*(?:terraform|locals)\s{0,5}\{/m],
      [3, /\bjsonencode\(/],
    ],
  },
  {
    name: 'Ruby',
    language: undefined,
    printsJson: 'puts JSON.generate(item)',
    signs: [
      [4, /^[ \t]*require\s{1,5}['"]/m],
      [3, /^[ \t]*def\s{1,5}\w{1,60}[?!]?(?:\([^)\n]{0,100}\))?[ \t\r]*$/m],
      [3, /^[ \t]*end[ \t\r]*$/m],
      [3, /\.to_json\b|\bJSON\.generate\b/],
      [3, /:\w{1,60}\s{0,5}=>/],
      [2, /^[ \t]*puts\s/m],
    ],
  },
  {
    name: 'Kotlin',
    language: undefined,
    printsJson: 'println(ObjectMapper().writeValueAsString(item))',
    signs: [
      [4, /^[ \t]*val\s{1,5}\w{1,60}(?:\s{0,5}:[^=\n]{1,60})?\s{0,5}=/m],
      [4, /^[ \t]*(?:suspend\s{1,5})?fun\s{1,5}\w{1,60}\(/m],
      [3, /\b(?:mutable)?(?:mapOf|listOf)\(/i],
    ],
  },
  {
    name: 'Swift',
    language: undefined,
    printsJson: 'print(String(data: try JSONEncoder().encode(item), encoding: .utf8)!)',
    signs: [
      [5, /^[ \t]*import\s{1,5}(?:Foundation|UIKit|SwiftUI)\b/m],
      [5, /^[ \t]*(?:let|var)\s{1,5}\w{1,60}\s{0,5}:\s{0,5}\[String/m],
    ],
  },
  {
    name: 'Rust',
    language: undefined,
    printsJson: 'println!("{}", serde_json::to_string(&item)?);',
    signs: [
      [5, /^[ \t]*use\s{1,5}\w{1,60}::/m],
      [5, /^[ \t]*let\s{1,5}mut\s/m],
      [4, /\bfn\s{1,5}\w{1,60}(?:<[^>\n]{0,60}>)?\(/],
      [5, /\bjson!\(/],
    ],
  },
  {
    name: 'Visual Basic',
    language: undefined,
    printsJson: 'Console.WriteLine(JsonSerializer.Serialize(item))',
    signs: [
      [5, /^[ \t]*Dim\s{1,5}\w{1,60}\s{1,5}As\s/im],
      [3, /^[ \t]*Imports\s{1,5}[A-Z]/m],
    ],
  },
  {
    name: 'YAML',
    language: undefined,
    printsJson: 'yq -o=json . file.yaml',
    signs: [
      [4, /^acl:[ \t\r]*$/m],
      [2, /^properties:[ \t\r]*$/m],
      [2, /^content:[ \t\r]*$/m],
      [4, /^(?:openapi|swagger|apiVersion):[ \t]/m],
    ],
  },
  // Not program code, though much in them looks so: these have readers of their own.
  {
    name: '',
    language: undefined,
    printsJson: '',
    signs: [
      [8, /(?:^|[\s;|(={])(?:Invoke|Set|New|Get|Connect|ConvertTo|Import|Write)-[A-Z][A-Za-z]{2,60}\b/],
      [3, /@\{/],
      [4, /^[ \t]*\$\w{1,60}\s{0,5}=\s{0,5}(?:@[{("']|\[\w{1,60}\])/m],
      [8, /^[ \t]*(?:[$>] )?curl(?:\.exe)?\s/m],
      [8, /^[ \t]*(?:GET|PUT|POST|PATCH|DELETE)\s{1,5}(?:https?:|\/|\{\{)/m],
      [8, /^[ \t]*(?:\[?\d{4}-\d\d-\d\d|Traceback \(most recent|at [\w.$<>]{1,200} ?[(:])/m],
    ],
  },
]
