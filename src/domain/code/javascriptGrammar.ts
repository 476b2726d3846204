import { parser } from '@lezer/javascript'
import type { CodeGrammar } from './codeGrammar.ts'
import { lezerParse } from './lezerParse.ts'
import { quotedLiteral } from './textLiteral.ts'

/** JavaScript and TypeScript. https://github.com/lezer-parser/javascript/blob/main/src/javascript.grammar */
export const javascriptGrammar: CodeGrammar = {
  parse: lezerParse(parser.configure({ dialect: 'ts' })),
  textLiteral: (source) => quotedLiteral(source, 0, false),
  namesAreKeys: true,
  shapes: {
    LineComment: 'skip',
    BlockComment: 'skip',
    TypeAnnotation: 'skip',
    TypeArgList: 'skip',
    ImportDeclaration: 'skip',
    InterfaceDeclaration: 'skip',
    TypeAliasDeclaration: 'skip',
    ObjectExpression: 'object',
    ArrayExpression: 'list',
    Property: 'inline',
    // What the parser takes a literal for before it has seen what follows.
    ObjectPattern: 'object',
    ArrayPattern: 'list',
    PatternProperty: 'inline',
    PropertyName: 'name',
    String: 'text',
    TemplateString: 'text',
    Interpolation: 'hole',
    Number: 'number',
    BooleanLiteral: 'word',
    null: 'word',
    VariableName: 'name',
    VariableDefinition: 'name',
    PropertyDefinition: 'name',
    MemberExpression: 'member',
    CallExpression: 'call',
    ArgList: 'args',
    NewExpression: 'new',
    VariableDeclaration: 'declare',
    AssignmentExpression: 'assign',
    PropertyDeclaration: 'assign',
    ParenthesizedExpression: 'wrap',
    AwaitExpression: 'wrap',
    PostfixExpression: 'wrap',
    InstantiationExpression: 'wrap',
    TypeAssertionExpression: 'wrap',
    UnaryExpression: 'sign',
    BinaryExpression: 'sum',
  },
}
