import { exportedBytes, type ExportJob } from '../shared/export/export-map.ts';

/** The bytes of a map in another format. */
export async function exportFile(job: ExportJob): Promise<Uint8Array> {
  return exportedBytes(job);
}
