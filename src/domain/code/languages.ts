/** A language whose code is read into items. */
export type CodeLanguage = 'javascript' | 'python' | 'csharp' | 'java' | 'go' | 'php'

/** A language of program code: its name, the line that prints an item as JSON, and whether its code is read. */
export interface LanguageWords {
  readonly name: string
  readonly printsJson: string
  readonly language: CodeLanguage | undefined
}

/** A row of the table of languages. */
export interface LanguageRow extends LanguageWords {
  /** What its lines have, with a weight each. */
  readonly signs: readonly (readonly [number, RegExp])[]
}

/** The table of languages. What is read has a grammar; the others are only named. */
export const languages: readonly LanguageRow[] = [
  {
    name: 'JavaScript',
    language: 'javascript',
    printsJson: 'console.log(JSON.stringify(item))',
    signs: [
      [4, /^[ \t]*import\s[^;\n]{0,300}\sfrom\s{1,5}['"]/m],
      [3, /^[ \t]*import\s{1,5}['"][^'"\n]{1,200}['"]/m],
      [4, /^[ \t]*(?:export\s{1,5})?(?:const|let)\s{1,5}[\w${[][^=\n]{0,120}=(?!=)/m],
      [3, /^[ \t]*var\s{1,5}[\w$]{1,80}\s{0,5}=\s{0,5}[{[]/m],
      [3, /^[ \t]*[A-Za-z_$][\w$.]{0,80}\s{0,5}=\s{0,5}[{[]\s{0,20}[\w$]{1,60}\s{0,5}:/m],
      [3, /^[ \t]*(?:export\s{1,5})?(?:default\s{1,5})?async\s{1,5}function\b/m],
      [2, /^[ \t]*(?:export\s{1,5})?(?:default\s{1,5})?function\s{1,5}\w{1,80}\s{0,5}\(/m],
      [3, /^[ \t]*export\s{1,5}(?:interface|type|class|default|const|enum)\b/m],
      [3, /^[ \t]*interface\s{1,5}\w{1,80}\s{0,5}\{\s{0,5}$/m],
      [4, /\bfetch\(\s{0,100}["'`](?:https?:|\/)/],
      [4, /\baxios(?:\.\w{1,10})?\(/],
      [4, /\.api\(\s{0,100}["'`]/],
      [3, /\bJSON\.(?:stringify|parse)\(/],
      [3, /\bconsole\.(?:log|error)\(/],
      [2, /\bprocess\.env\b/],
      [3, /\brequire\(['"][^'"\n]{1,100}['"]\)/],
      [1, /=>\s{0,5}[{(]/],
      [1, /(?:===|!==)/],
      [2, /`[^`]{0,2000}\$\{/],
      [1, /\bawait\s/],
    ],
  },
  {
    name: 'Python',
    language: 'python',
    printsJson: 'print(json.dumps(item))',
    signs: [
      [4, /^[ \t]*from\s{1,5}[\w.]{1,100}\s{1,5}import\s{1,5}[\w(*]/m],
      [3, /^[ \t]*import\s{1,5}[a-z_][\w.]{0,80}(?:\s{1,5}as\s{1,5}\w{1,60})?(?:,[^\n;'"]{1,100})?[ \t\r]*$/m],
      [4, /^[ \t]*(?:async\s{1,5})?def\s{1,5}\w{1,80}\(/m],
      [3, /[:=,([]\s{0,20}(?:True|False|None)\b/],
      [
        3,
        /^[A-Za-z_]\w{0,80}(?:\s{0,5}:\s{0,5}[\w[\], ]{1,60})?\s{0,5}=\s{0,5}(?:[{[(]|dict\()[ \t\r]*(?:#[^\n]{0,200})?$/m,
      ],
      [3, /^[A-Za-z_]\w{0,80}\s{0,5}=\s{0,5}\{\s{0,20}["']/m],
      [4, /\brequests\.(?:put|patch|post|get|request)\(/],
      [3, /\bjson\.(?:dumps|loads)\(/],
      [2, /^[ \t]*(?:if|elif|for|while|with|try|except|else)\b[^\n{;]{0,200}:[ \t\r]*$/m],
      [2, /[=(,\s]f["']/],
      [4, /\b(?:ExternalItem|Acl|Properties|ExternalItemContent)\(\s{0,200}\w{1,60}\s{0,5}=/],
      [2, /\bos\.environ\b/],
      [1, /\bprint\(/],
      [1, /\bawait\s/],
    ],
  },
  {
    name: 'C#',
    language: 'csharp',
    printsJson:
      'Console.WriteLine(JsonSerializer.Serialize(item)), or for an object of the Graph SDK: Console.WriteLine(await KiotaJsonSerializer.SerializeAsStringAsync(item))',
    signs: [
      [4, /^[ \t]*(?:global\s{1,5})?using\s{1,5}(?:static\s{1,5})?[A-Z][\w.]{0,100}(?:\s{0,5}=[^;\n]{1,100})?;/m],
      [3, /^[ \t]*using\s{1,5}var\s/m],
      [3, /^[ \t]*namespace\s{1,5}[A-Z][\w.]{0,100}\s{0,5}[;{]?[ \t\r]*$/m],
      [4, /^[ \t]*var\s{1,5}\w{1,80}\s{0,5}=\s{0,5}(?:await\s|new\b|"""|\$|@")/m],
      [4, /\bnew\s{1,5}(?:List|Dictionary|HashSet|Collection)<[^>\n]{1,80}>{1,3}\s{0,50}(?:\(\)\s{0,50})?\{/],
      [3, /\bnew\s{1,5}[A-Z][\w.]{0,80}\s{0,200}\{/],
      [2, /\bnew\s{0,5}(?:\(\)|\[\])?\s{0,200}\{/],
      [4, /\.(?:Put|Patch|Post|Send|Serialize|PutAsJson)\w{0,20}Async(?:<[^>\n]{1,60}>)?\(/],
      [4, /\bJson(?:Serializer|Convert)\./],
      [4, /\bAdditionalData\s{0,5}=/],
      [3, /^[ \t]*(?:const\s{1,5})?(?:string|int|bool|object|dynamic)\s{1,5}\w{1,60}\s{0,5}=/m],
      [3, /\bConsole\.Write/],
      [2, /\$@?"|@"/],
      [2, /\bforeach\s{0,5}\((?:var|[A-Z])/],
      [2, /^[ \t]*(?:public|private|internal|protected)\s[^\n;(]{0,100}\b(?:class|record|struct|Task|string|void)\b/m],
      [2, /\basync\s{1,5}Task\b/],
      [1, /\bawait\s/],
    ],
  },
  {
    name: 'Java',
    language: 'java',
    printsJson:
      'System.out.println(new ObjectMapper().writeValueAsString(item)), or for an object of the Graph SDK: System.out.println(KiotaJsonSerialization.serializeAsString(item))',
    signs: [
      [4, /^[ \t]*import\s{1,5}(?:static\s{1,5})?[a-z]\w{0,60}(?:\.\w{1,60}){1,10}(?:\.\*)?;/m],
      [4, /^[ \t]*package\s{1,5}[a-z][\w.]{0,100};/m],
      [
        2,
        /^[ \t]*(?:final\s{1,5})?[A-Z]\w{0,80}(?:<[^;\n=]{0,80}>)?\s{1,5}\w{1,80}\s{0,5}=\s{0,5}new\s{1,5}[A-Z]\w{0,80}(?:<[^;\n(]{0,80}>)?\s{0,5}\(/m,
      ],
      [4, /\bnew\s{1,5}(?:LinkedList|ArrayList|HashMap|LinkedHashMap|TreeMap)\b/],
      [3, /\w\.set[A-Z]\w{0,80}\(/],
      [4, /\bSystem\.out\./],
      [3, /\b(?:List|Map|Set)\.of\(|\bArrays\.asList\(/],
      [4, /\bHttpRequest\.newBuilder\(/],
      [4, /^[ \t]*(?:final\s{1,5})?String\s{1,5}\w{1,60}\s{0,5}=/m],
      [4, /^[ \t]*(?:Map|List|HashMap|JSONObject|JsonObject|ObjectNode)(?:<[^;\n=]{0,80}>)?\s{1,5}\w{1,60}\s{0,5}=/m],
      [2, /^[ \t]*@Override\b|\bthrows\s{1,5}[A-Z]/m],
      [2, /^[ \t]*(?:public|private|protected)\s[^\n;(]{0,100}\b(?:class|void|String)\b/m],
    ],
  },
  {
    name: 'Go',
    language: 'go',
    printsJson: 'b, _ := json.Marshal(item); fmt.Println(string(b))',
    signs: [
      [4, /^[ \t]*package\s{1,5}\w{1,60}[ \t\r]*$/m],
      [4, /^[ \t]*import\s{1,5}\([ \t\r]*$/m],
      [3, /^[ \t]*import\s{1,5}"[\w./-]{1,100}"[ \t\r]*$/m],
      [4, /^[ \t]*\w{1,60}(?:,\s{0,3}\w{1,60}){0,3}\s{0,5}:=/m],
      [4, /^[ \t]*func\s{1,5}(?:\([^)\n]{0,80}\)\s{0,5})?\w{1,60}\(/m],
      [4, /\bmap\[string\](?:any|interface\{\}|string|\*?\w)/],
      [3, /\[\][\w.*]{1,60}\s{0,3}\{/],
      [3, /\w\.Set[A-Z]\w{0,60}\(/],
      [4, /\bjson\.Marshal|\bhttp\.NewRequest/],
      [4, /\berr\s{0,3}!=\s{0,3}nil\b/],
    ],
  },
  {
    name: 'PHP',
    language: 'php',
    printsJson: 'echo json_encode($item);',
    signs: [
      [6, /<\?php/],
      [4, /^[ \t]*\$\w{1,60}\s{0,5}=\s{0,5}(?:\[\s{0,100}(?:['"\]]|\[)|array\(|new\s{1,5}[A-Z\\])/m],
      [4, /\$\w{1,60}->\w/],
      [3, /['"][\w@.]{1,80}['"]\s{0,10}=>/],
      [4, /\bjson_encode\(|\bcurl_(?:init|setopt)/],
      [4, /^[ \t]*use\s{1,5}[A-Z]\w{0,60}(?:\\\w{1,60}){1,10}/m],
      [2, /\barray\(/],
    ],
  },
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
