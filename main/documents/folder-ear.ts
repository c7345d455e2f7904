import type { Disk } from './disk.ts';
import type { Place } from './file-sight.ts';

/** Listens to the folder that a file lies in. A watch on the file itself falls silent once the file is replaced. */
export class FolderEar {
  readonly #disk: Disk;
  readonly #happened: () => void;
  #folder: { readonly path: string; readonly place: Place } | null = null;
  #stop: () => void = () => undefined;

  constructor(disk: Disk, happened: () => void) {
    this.#disk = disk;
    this.#happened = happened;
  }

  /** Listens to that folder from now on, also where another one took its path. */
  async turnTo(path: string, place: Place): Promise<void> {
    const before = this.#folder;
    if (before?.path === path && before.place.dev === place.dev && before.place.ino === place.ino) return;
    this.stop();
    const folder = { path, place };
    this.#folder = folder;
    // A folder that can't be listened to is only looked at.
    const stop = await this.#disk.watch(path, this.#happened).catch(() => () => undefined);
    if (this.#folder === folder) this.#stop = stop;
    else stop();
  }

  stop(): void {
    this.#stop();
    this.#stop = () => undefined;
    this.#folder = null;
  }
}
