import { shell as desktop } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { openRescued } from '../open-rescued.ts';
import { placeRefused } from '../rescue.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `rescue.${string}`>;

export function rescueHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'rescue.open': (context, id, kind) => openRescued(shell, id, kind, mapWindow(context)),
    'rescue.showInFolder': (_context, id) => {
      desktop.showItemInFolder(placeRefused(id));
      return 'taken';
    },
  };
}
