import { parser } from '@lezer/go'
import type { CodeGrammar } from './codeGrammar.ts'
import { lezerParse } from './lezerParse.ts'
import { quotedLiteral } from './textLiteral.ts'

const parse = lezerParse(parser)

/** Go. https://github.com/lezer-parser/go/blob/main/src/go.grammar */
export const goGrammar: CodeGrammar = {
  // The snippets of Graph's documentation have variables of this name, which Go does not allow.
  parse: (source) => parse(source.replaceAll(/\btype(?=\s{0,5}(?::=|\)))/g, 'typ_')),
  textLiteral: (source) => {
    const literal = quotedLiteral(source, 0, false)
    return source.startsWith('`') ? { ...literal, decode: (inside) => inside.replaceAll('\r', '') } : literal
  },
  namesAreKeys: true,
  shapes: {
    LineComment: 'skip',
    BlockComment: 'skip',
    PackageClause: 'skip',
    ImportDecl: 'skip',
    TypeDecl: 'skip',
    MapType: 'skip',
    SliceType: 'skip',
    ArrayType: 'skip',
    QualifiedType: 'skip',
    PointerType: 'skip',
    TypeArgs: 'skip',
    LiteralValue: 'object',
    Element: 'inline',
    Key: 'inline',
    TypedLiteral: 'typed',
    String: 'text',
    Number: 'number',
    Bool: 'word',
    Nil: 'word',
    VariableName: 'name',
    DefName: 'name',
    FieldName: 'name',
    SelectorExpr: 'member',
    IndexExpr: 'member',
    CallExpr: 'call',
    Arguments: 'args',
    VarDecl: 'assign',
    VarSpec: 'assign',
    ConstSpec: 'assign',
    Assignment: 'assign',
    ParenthesizedExpr: 'wrap',
    UnaryExp: 'sign',
    BinaryExp: 'sum',
  },
}
