import { shownMap } from '../state/selectors.ts';
import { askNext, askPrevious, canAskPrevious, endAsking } from './asking.ts';
import type { ActionsOf } from './action.ts';

export const questionActions: ActionsOf<'question'> = {
  // Where nothing is open it says so.
  'question.next': { run: askNext, isEnabled: (state) => shownMap(state).lanes.length > 0 },
  'question.previous': { run: askPrevious, isEnabled: canAskPrevious },
  'question.end': { run: endAsking, isEnabled: ({ asking }) => asking !== null },
};
