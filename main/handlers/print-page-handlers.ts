import type { Handlers } from '../../shared/ipc/contract.ts';
import { printJobOf, printReady } from '../print-pdf.ts';
import type { WindowContext } from './window-context.ts';

/** What the hidden page that prints asks; it is also there when the command line prints and no window is open. */
export const printPageHandlers: Pick<Handlers<WindowContext>, 'print.job' | 'print.ready'> = {
  'print.job': ({ contentsId }) => {
    const job = printJobOf(contentsId);
    if (job === null) throw new Error('no print job');
    return job;
  },
  'print.ready': ({ contentsId }, remarks) => {
    printReady(contentsId, remarks);
    return 'taken';
  },
};
