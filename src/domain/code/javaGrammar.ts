import { parser } from '@lezer/java'
import type { CodeGrammar } from './codeGrammar.ts'
import { lezerParse } from './lezerParse.ts'
import { quotedLiteral, unescaped, withoutIndentation } from './textLiteral.ts'

/** Java. https://github.com/lezer-parser/java/blob/main/src/java.grammar */
export const javaGrammar: CodeGrammar = {
  parse: lezerParse(parser),
  textLiteral: (source) => {
    const literal = quotedLiteral(source, 0, true)
    // https://docs.oracle.com/en/java/javase/21/text-blocks/index.html
    return literal.open === 3 ? { ...literal, decode: (inside) => unescaped(withoutIndentation(inside)) } : literal
  },
  namesAreKeys: false,
  shapes: {
    LineComment: 'skip',
    BlockComment: 'skip',
    Modifiers: 'skip',
    GenericType: 'skip',
    ArrayType: 'skip',
    ScopedTypeName: 'skip',
    TypeArguments: 'skip',
    Dimension: 'skip',
    Dimensions: 'skip',
    ImportDeclaration: 'skip',
    PackageDeclaration: 'skip',
    ArrayInitializer: 'list',
    StringLiteral: 'text',
    TextBlock: 'text',
    IntegerLiteral: 'number',
    FloatingPointLiteral: 'number',
    BooleanLiteral: 'word',
    null: 'word',
    Identifier: 'name',
    Definition: 'name',
    MethodName: 'wrap',
    FieldAccess: 'member',
    ArrayAccess: 'member',
    MethodInvocation: 'call',
    ArgumentList: 'args',
    ObjectCreationExpression: 'new',
    ArrayCreationExpression: 'wrap',
    VariableDeclarator: 'assign',
    AssignmentExpression: 'assign',
    ParenthesizedExpression: 'wrap',
    CastExpression: 'wrap',
    UnaryExpression: 'sign',
    BinaryExpression: 'sum',
  },
}
