import type { ActionsOf } from './action.ts';

export const toolActions: ActionsOf<'tool'> = {
  'tool.select': { isOn: ({ tool }) => tool === 'select', run: (store) => store.setState({ tool: 'select' }) },
  'tool.hand': { isOn: ({ tool }) => tool === 'hand', run: (store) => store.setState({ tool: 'hand' }) },
};
