import { eraseStrokes } from '../../shared/commands/stroke-commands.ts';
import { sameCell } from '../../shared/map/queries.ts';
import type { Tool } from '../gestures/board.ts';
import { startLinking } from '../state/linking.ts';
import { currentCell } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';
import { changing } from './changing.ts';

function take(tool: Tool): Action {
  return { isOn: (state) => state.tool === tool, run: (store) => store.setState({ tool }) };
}

export const toolActions: ActionsOf<'tool'> = {
  'tool.select': take('select'),
  'tool.hand': take('hand'),
  'tool.link': {
    isOn: ({ tool }) => tool === 'link',
    run: (store) => {
      const [note, ...others] = store.getState().selection;
      startLinking(store, others.length > 0 ? null : (note ?? null));
    },
  },
  'tool.pointer': {
    isOn: ({ tool }) => tool === 'pointer',
    // With the same key it is put down again.
    run: (store) => store.setState({ tool: store.getState().tool === 'pointer' ? 'select' : 'pointer' }),
  },
  'tool.pen': take('pen'),
  'tool.eraser': take('eraser'),
  'tool.eraseHere': changing({
    label: 'step.eraseStrokes',
    subject: (state) => currentCell(state) ?? undefined,
    command: (cell, { history: { present } }) =>
      eraseStrokes(present.strokes.filter((stroke) => sameCell(stroke, cell)).map(({ id }) => id)),
  }),
};
