import { type JsonMember, type JsonNode, nodeSource, stringText } from '../json/jsonNode.ts'

/** A JSON value with the text that it stands in. */
export interface JsonInText {
  readonly source: string
  readonly root: JsonNode
}

/**
 * JSON with a line for each member and element, to be compared line by line. Members come in the order of `like` as far as that has
 * them: their order says nothing, and what differs in it alone is no difference.
 */
export function jsonLines({ source, root }: JsonInText, like?: JsonNode): string {
  return linesOf(root, like, '')

  function linesOf(node: JsonNode, model: JsonNode | undefined, indent: string): string {
    const inner = `${indent}  `
    switch (node.kind) {
      case 'object': {
        const models = new Map(
          model?.kind === 'object' ? model.members.map((member) => [member.name, member.value]) : [],
        )
        const lines = inOrder(node.members, [...models.keys()]).map(
          ({ name, value }) => `${inner}${JSON.stringify(name)}: ${linesOf(value, models.get(name), inner)}`,
        )
        return around('{', lines, '}', indent)
      }
      case 'array': {
        const models = model?.kind === 'array' ? model.elements : []
        const lines = node.elements.map((element, index) => `${inner}${linesOf(element, models[index], inner)}`)
        return around('[', lines, ']', indent)
      }
      case 'string':
        return JSON.stringify(stringText(source, node))
      case 'number':
      case 'literal':
        return nodeSource(source, node)
    }
  }
}

function around(open: string, lines: readonly string[], close: string, indent: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** A member that the model does not have stays after the one that it follows. */
function inOrder(members: readonly JsonMember[], names: readonly string[]): readonly JsonMember[] {
  const ranks = new Map(names.map((name, index) => [name, index]))
  let last = -1
  const ranked = members.map((member, index) => {
    const next = members[index + 1]
    // A specifier stands before its value.
    const isSpecifier = next !== undefined && member.name === `${next.name}@odata.type`
    const own = ranks.get(member.name)
    if (own !== undefined) last = own
    const rank = own ?? (isSpecifier ? (ranks.get(next.name) ?? last + 1) - 0.5 : last + 0.5)
    return { member, rank }
  })
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ member }) => member)
}
