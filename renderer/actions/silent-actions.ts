import { faceDownNotes, revealNotes, shuffleNotes, toggleSilence, turnSelected } from '../state/silence.ts';
import type { ActionsOf } from './action.ts';

export const silentActions: ActionsOf<'silent'> = {
  'silent.write': { isOn: ({ silence }) => silence !== null, run: toggleSilence },
  'silent.reveal': { isEnabled: (state) => faceDownNotes(state).length > 0, run: revealNotes },
  'silent.shuffle': { isEnabled: (state) => faceDownNotes(state).length > 1, run: shuffleNotes },
  'silent.turn': { isEnabled: ({ selection }) => selection.size > 0, run: turnSelected },
  'silent.authors': {
    isOn: ({ showsAuthors }) => showsAuthors,
    run: (store) => store.setState(({ showsAuthors }) => ({ showsAuthors: !showsAuthors })),
  },
};
