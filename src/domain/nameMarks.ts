/** Whether a name has marks in it that part names from addresses, and people from each other: such a name is seldom one. */
export function hasNameMarks(name: string): boolean {
  return /[<>;@]/.test(name)
}
