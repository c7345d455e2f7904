import { exportedBytes } from '../shared/export/export-map.ts';
import type { ExportJob } from '../shared/ipc/contract.ts';
import { withChannelNames } from '../shared/map/named-channels.ts';
import { isPictureFormat } from '../shared/export/export-format.ts';
import { drawPicture } from './draw-picture.ts';

/** The bytes of a map in another format; a picture needs the app to be ready. */
export async function exportFile({ map, settings }: ExportJob): Promise<Uint8Array> {
  const { format, language, picture } = settings;
  if (isPictureFormat(format)) return drawPicture({ map: withChannelNames(map, language), format, picture });
  return exportedBytes({ map, format, language });
}
