import { parser } from '@lezer/php'
import type { CodeGrammar } from './codeGrammar.ts'
import { lezerParse } from './lezerParse.ts'
import { quotedLiteral, type TextLiteral, unescaped, withoutIndentation } from './textLiteral.ts'

const whole = lezerParse(parser)
const withoutTag = lezerParse(parser.configure({ top: 'Program' }))

/** PHP, with or without its opening tag. https://github.com/lezer-parser/php/blob/main/src/php.grammar */
export const phpGrammar: CodeGrammar = {
  parse: (source) => (source.includes('<?') ? whole(source) : withoutTag(source)),
  textLiteral: (source) => {
    if (source.startsWith('<<<')) return heredoc(source)
    const prefix = /^[bB]/.test(source) ? 1 : 0
    const literal = quotedLiteral(source, prefix, false)
    const isSingle = source[prefix] === "'"
    return isSingle ? { ...literal, decode: (inside) => inside.replaceAll(/\\(['\\])/g, '$1') } : literal
  },
  namesAreKeys: false,
  shapes: {
    LineComment: 'skip',
    BlockComment: 'skip',
    NamedType: 'skip',
    NamespaceUseDeclaration: 'skip',
    array: 'skip',
    ArrayExpression: 'list',
    ValueList: 'inline',
    Pair: 'inline',
    NamedArgument: 'inline',
    String: 'text',
    HeredocString: 'text',
    Interpolation: 'hole',
    Integer: 'number',
    Float: 'number',
    Boolean: 'word',
    null: 'word',
    Name: 'name',
    QualifiedName: 'name',
    VariableName: 'name',
    MemberExpression: 'member',
    ScopedExpression: 'member',
    SubscriptExpression: 'member',
    CallExpression: 'call',
    ArgList: 'args',
    NewExpression: 'new',
    AssignmentExpression: 'assign',
    ParenthesizedExpression: 'wrap',
    CastExpression: 'wrap',
    UnaryExpression: 'sign',
    BinaryExpression: 'sum',
  },
}

/** https://www.php.net/manual/language.types.string.php#language.types.string.syntax.heredoc */
function heredoc(source: string): TextLiteral {
  const [head = '', quote = '', name = ''] = /^<<<[ \t]{0,20}(['"]?)(\w{1,100})['"]?\r?\n/.exec(source) ?? []
  const close = /[ \t]{0,200}\w{1,100}\s{0,10}$/.exec(source)?.[0] ?? name
  const lines = (inside: string) => withoutIndentation(`${inside}${/^[ \t]*/.exec(close)?.[0] ?? ''}`)
  const decode = quote === "'" ? lines : (inside: string) => unescaped(lines(inside))
  return {
    open: head.length,
    close: close.length,
    decode,
    ...(quote === "'" ? {} : { holes: /\{\$[^{}\n]{1,200}\}|\$\w{1,100}(?:->\w{1,100}|\[[^\]\n]{1,100}\])?/g }),
  }
}
