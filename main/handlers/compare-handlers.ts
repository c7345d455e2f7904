import path from 'node:path';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { askWhichMap } from '../dialogs.ts';
import { readMapFrom } from '../map-in-pdf.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `compare.${string}`>;

export function compareHandlers({ care, t }: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    // The window gets what a file says and how it is called; nobody holds that file, so it can be open elsewhere.
    'compare.choose': async (context, handle) => {
      documentOf(context, handle);
      const place = await askWhichMap(mapWindow(context).browser, t());
      if (place === null) return 'cancelled';
      const read = await readMapFrom(care.disk, place);
      return read.ok ? { map: read.value.map, name: path.parse(place).name } : read.error;
    },
  };
}
