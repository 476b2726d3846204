import { parser } from '@lezer/python'
import type { CodeGrammar } from './codeGrammar.ts'
import { lezerParse } from './lezerParse.ts'
import { quotedLiteral } from './textLiteral.ts'

/** Python. https://github.com/lezer-parser/python/blob/main/src/python.grammar */
export const pythonGrammar: CodeGrammar = {
  parse: lezerParse(parser),
  textLiteral: (source) => {
    const prefix = /^[A-Za-z]{0,2}/.exec(source)?.[0] ?? ''
    const literal = quotedLiteral(source, prefix.length, true)
    const braces = (text: string) => (/f/i.test(prefix) ? text.replaceAll('{{', '{').replaceAll('}}', '}') : text)
    const decode = /r/i.test(prefix) ? braces : (inside: string) => braces(literal.decode(inside))
    return { ...literal, decode }
  },
  namesAreKeys: false,
  shapes: {
    Comment: 'skip',
    TypeDef: 'skip',
    ImportStatement: 'skip',
    DictionaryExpression: 'object',
    ArrayExpression: 'list',
    TupleExpression: 'list',
    SetExpression: 'list',
    String: 'text',
    FormatString: 'text',
    ContinuedString: 'texts',
    FormatReplacement: 'hole',
    FormatSpec: 'skip',
    FormatConversion: 'skip',
    Number: 'number',
    Boolean: 'word',
    None: 'word',
    VariableName: 'name',
    PropertyName: 'name',
    self: 'name',
    MemberExpression: 'member',
    CallExpression: 'call',
    ArgList: 'args',
    AssignStatement: 'assign',
    ParenthesizedExpression: 'wrap',
    AwaitExpression: 'wrap',
    UnaryExpression: 'sign',
    BinaryExpression: 'sum',
  },
}
