import path from 'node:path';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { memberName } from '../../shared/map/related-file.ts';
import { askWhichMap, MAP_EXTENSION } from '../dialogs.ts';
import { readJourney } from '../documents/journey-file.ts';
import { nameOfMember, placeOfMember } from '../map-set.ts';
import { openMap } from '../open-map.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `set.${string}`>;

/** The maps that belong together name one another relative to their own file, which has to be somewhere. */
export function setHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  const { care, t } = shell;
  const titleOf = ({ title }: JourneyMap): string => (title.trim() === '' ? t()('dialog.untitled') : title);
  return {
    'set.choose': async (context, handle) => {
      const document = documentOf(context, handle);
      const own = document.path;
      if (own === null) return { code: 'set-unsaved', name: titleOf(document.map) };
      const place = await askWhichMap(mapWindow(context).browser, t(), [MAP_EXTENSION]);
      if (place === null) return 'cancelled';
      const file = await nameOfMember(care.disk, own, place);
      if (file === null) return { code: 'set-elsewhere', name: path.basename(place) };
      if (file === path.basename(own)) return { code: 'set-itself', name: file };
      const read = await readJourney(care.disk, place);
      if (!read.ok) return read.error;
      const { title } = read.value.map;
      return { title: memberName({ title, file }), file };
    },
    // The window says which of its map's set; what that is called is looked up here, and never trusted.
    'set.open': async (context, handle, at) => {
      const { map, path: own } = documentOf(context, handle);
      const member = map.maps[at];
      if (member === undefined) throw new Error('no such map in the set');
      const name = memberName(member);
      if (own === null) return { code: 'set-unsaved', name: titleOf(map) };
      const place = await placeOfMember(care.disk, own, member.file);
      return place === null ? { code: 'set-elsewhere', name } : openMap(shell, place, mapWindow(context));
    },
  };
}
