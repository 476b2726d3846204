/** Parses JSON text; undefined when it is not JSON. The result is unknown: a shape check belongs right behind it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
