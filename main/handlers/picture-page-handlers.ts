import type { Handlers } from '../../shared/ipc/contract.ts';
import { pictureDrawn, pictureJobOf } from '../draw-picture.ts';
import type { WindowContext } from './window-context.ts';

/** What the hidden page that draws asks; it is also there when the command line exports and no window is open. */
export const picturePageHandlers: Pick<Handlers<WindowContext>, 'picture.job' | 'picture.drawn'> = {
  'picture.job': ({ contentsId }) => {
    const job = pictureJobOf(contentsId);
    if (job === null) throw new Error('no picture to draw');
    return job;
  },
  'picture.drawn': ({ contentsId }, drawn) => {
    pictureDrawn(contentsId, drawn);
    return 'taken';
  },
};
