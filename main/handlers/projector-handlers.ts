import type { ProjectorAnswers } from '../../shared/ipc/calls/projector-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { windowLook } from '../appearance.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = keyof ProjectorAnswers;

/** A window opens, tells and closes the projector of its own map, and of no other. */
export function projectorHandlers({ windows, settings, care }: Shell): Pick<Handlers<WindowContext>, Names> {
  const now = (): number => care.clock.now().getTime();
  return {
    'projector.open': (context, handle) => {
      documentOf(context, handle);
      // It has no interface that could be drawn larger.
      mapWindow(context).openProjector({ ...windowLook(settings.value()), scale: 1 });
      return 'taken';
    },
    'projector.close': (context, handle) => {
      documentOf(context, handle);
      mapWindow(context).projector?.close();
      return 'taken';
    },
    'projector.show': (context, handle, projection) => {
      documentOf(context, handle);
      mapWindow(context).projector?.show(projection, now());
      return 'taken';
    },
    'projector.start': ({ contentsId }) => {
      const projector = windows.all.find(({ projector: one }) => one?.contentsId === contentsId)?.projector;
      if (projector === null || projector === undefined) throw new Error('no projector of any window');
      return { settings: settings.value(), ...projector.started(now()) };
    },
  };
}
