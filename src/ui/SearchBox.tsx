import { SearchRegular } from '@fluentui/react-icons'
import { Input, type InputProps } from './Input.tsx'

/** A box for a text to look for. The browser empties it with Escape, and with a cross where it has one. */
export function SearchBox(props: InputProps) {
  return <Input {...props} type="search" icon={<SearchRegular />} />
}
