/** An ID that an external group of this name can have: what no ID has is left out. Empty where nothing is left. */
export function externalGroupIdFrom(name: string): string {
  return name.replaceAll(/[^\w-]/g, '').slice(0, 128)
}
