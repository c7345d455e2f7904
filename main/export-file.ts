import type { DrawnPicture } from '../shared/export/picture.ts';
import type { ExportJob } from '../shared/ipc/calls/exchange-calls.ts';
import { withChannelNames } from '../shared/map/named-channels.ts';
import { isPictureFormat } from '../shared/export/export-format.ts';
import { drawPicture } from './draw-picture.ts';

/** A map in another format, for others: what lies face down shows its back in pictures and is in nothing else. A picture needs the app to be ready. */
export async function exportFile({ map, settings }: ExportJob): Promise<DrawnPicture> {
  const { format, language, picture } = settings;
  if (isPictureFormat(format)) return drawPicture({ map: withChannelNames(map, language), format, picture });
  // What writes other formats is read when one is asked for.
  const { exportedBytes, mapForOthers } = await import('../shared/export/export-map.ts');
  return { bytes: exportedBytes({ map: mapForOthers(map, settings), format, language }), leftAsText: 0 };
}
