import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { PhotoAnswers } from '../../shared/ipc/calls/photo-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { PHOTO_LIMITS, photoFacts } from '../../shared/photo/image-facts.ts';
import { photoFileName } from '../../shared/photo/photo-file.ts';
import { askWhichPhoto } from '../dialogs.ts';
import type { DocumentSession } from '../documents/document-session.ts';
import type { Disk } from '../documents/disk.ts';
import { readPhotoBeside } from '../photo-files.ts';
import type { Shell } from '../shell.ts';
import { writeNewFile } from '../write-output.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

/** Photos come in by the dialog or are dropped into the window; they are decoded there, and nowhere else. */
export function photoHandlers({ care, windows, t }: Shell): Pick<Handlers<WindowContext>, keyof PhotoAnswers> {
  const { disk } = care;
  return {
    'photo.choose': async (context) => {
      const place = await askWhichPhoto(mapWindow(context).browser, t());
      return place === null ? 'cancelled' : readChosen(disk, place);
    },
    // Its file stays when the photo goes: redo, recovery and kept versions of the map find it there.
    'photo.keepBeside': async (context, handle, bytes) => {
      const { path: own } = documentOf(context, handle);
      if (own === null) return 'unsaved';
      const facts = photoFacts(bytes);
      // What is kept was made in this app.
      if (!facts.ok || facts.value.type !== 'image/jpeg') throw new Error('no photo to keep');
      const file = photoFileName(path.parse(own).name, randomBytes(3).toString('hex'));
      return (await writeNewFile(disk, path.join(path.dirname(own), file), bytes)) ?? { file };
    },
    'photo.read': (context, handle, at) => readPhotoOf(disk, documentOf(context, handle), at),
    'projector.photo': ({ contentsId }, at) => {
      const window = windows.all.find(({ projector }) => projector?.contentsId === contentsId);
      if (window === undefined || window.document === null) throw new Error('no map for this projector');
      return readPhotoOf(disk, window.document, at);
    },
  };
}

async function readChosen(disk: Disk, place: string): Promise<PhotoAnswers['photo.choose']> {
  const name = path.basename(place);
  try {
    const { size, isFile } = await disk.facts(place);
    if (!isFile) return { name, failure: 'unreadable' };
    if (size > PHOTO_LIMITS.bytes) return { name, failure: 'too-big' };
    const bytes = await disk.read(place);
    const facts = photoFacts(bytes);
    return facts.ok ? { name, bytes } : { name, failure: facts.error };
  } catch {
    return { name, failure: 'unreadable' };
  }
}

async function readPhotoOf(disk: Disk, { map, path: own }: DocumentSession, at: number): Promise<Uint8Array | null> {
  const photo = map.photos[at];
  return photo === undefined || own === null ? null : readPhotoBeside(disk, own, photo.file);
}
