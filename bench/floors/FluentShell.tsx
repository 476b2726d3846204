import {
  Badge,
  Button,
  Combobox,
  Field,
  Input,
  Link,
  Option,
  Radio,
  RadioGroup,
  Select,
  Skeleton,
  SkeletonItem,
  Tooltip,
} from '@fluentui/react-components'
import {
  AddRegular,
  ArrowDownloadRegular,
  CopyRegular,
  InfoRegular,
  PersonCircleRegular,
  SendFilled,
} from '@fluentui/react-icons'
import { useState } from 'react'

/** The floor of the editor's first screen: the kit's components that a signed-out person sees there, and nothing behind them. */
export function FluentShell() {
  const [connection, setConnection] = useState('')
  const [itemId, setItemId] = useState('')
  return (
    <div>
      <header>
        <h1>External Item Editor</h1>
        <Badge color="warning">Sandbox</Badge>
        <Field label="API version">
          <Select size="small">
            <option>beta</option>
            <option>v1.0</option>
          </Select>
        </Field>
        <Button>Import</Button>
        <Button appearance="primary">Sign in</Button>
        <Button appearance="subtle" icon={<PersonCircleRegular />} aria-label="Account" />
      </header>
      <main>
        <Button size="small">Open a sample item</Button>
        <Field label="Connection" required>
          <Combobox freeform inlinePopup value={connection} onChange={(event) => setConnection(event.target.value)}>
            <Option>tickets</Option>
          </Combobox>
        </Field>
        <Field label="Item ID" required>
          <Input value={itemId} onChange={(_, { value }) => setItemId(value)} />
        </Field>
        <h2>Access</h2>
        <Button icon={<AddRegular />}>Add people or groups</Button>
        <h2>Properties</h2>
        <Button icon={<AddRegular />}>Add property</Button>
        <h2>Content</h2>
        <RadioGroup layout="horizontal" value="text">
          <Radio value="text" label="Text" />
          <Radio value="html" label="HTML" />
        </RadioGroup>
        <Skeleton aria-label="Loading">
          <SkeletonItem style={{ height: 256 }} />
        </Skeleton>
      </main>
      <aside>
        <Link href="#limit">About the limit</Link>
        <Button size="small" icon={<CopyRegular />}>
          Copy payload
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />}>
          Download payload
        </Button>
        <Tooltip content="Why" relationship="description">
          <Button size="small" icon={<InfoRegular />} aria-label="About" />
        </Tooltip>
        <Button appearance="primary" icon={<SendFilled />} disabledFocusable>
          Submit item
        </Button>
      </aside>
    </div>
  )
}
