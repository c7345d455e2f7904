import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { RecentMap } from '../shared/ipc/contract.ts';
import { type Disk, realDisk } from './documents/disk.ts';
import { openJsonStore } from './documents/json-store.ts';

const recentSchema = z.object({ path: z.string(), title: z.string(), opened: z.string() });
const recentsSchema = z.object({ recents: z.array(recentSchema) });
type Recent = z.infer<typeof recentSchema>;

const MOST = 20;
/** A network drive that is away may take minutes to say so. */
const PATIENCE_MS = 1_000;

export type RecentMaps = {
  readonly list: () => Promise<readonly RecentMap[]>;
  /** The name and handle of each, for the menu, without asking the disk. */
  readonly names: () => readonly Pick<RecentMap, 'recent' | 'name'>[];
  readonly pathOf: (handle: string) => string | null;
  readonly add: (map: { readonly path: string; readonly title: string }) => Promise<void>;
  readonly forget: (handle: string) => Promise<void>;
  readonly onChange: (listener: () => void) => void;
};

export async function openRecentMaps(folder: string, now: () => Date, disk = realDisk): Promise<RecentMaps> {
  const store = await openJsonStore(disk, {
    path: path.join(folder, 'recent-maps.json'),
    schema: recentsSchema,
    initial: { recents: [] },
    now,
  });
  const handles = new Map<string, string>();
  const listeners = new Set<() => void>();

  function handleOf(place: string): string {
    const handle = handles.get(place) ?? randomUUID();
    handles.set(place, handle);
    return handle;
  }

  async function keep(recents: readonly Recent[]): Promise<void> {
    // A list that could not be written is still right until the app ends; the next write tries again.
    await store.keep({ recents: recents.slice(0, MOST) });
    for (const listener of listeners) listener();
  }

  function others(place: string): readonly Recent[] {
    return store.value().recents.filter((recent) => recent.path !== place);
  }

  function pathOf(handle: string): string | null {
    return store.value().recents.find((recent) => handles.get(recent.path) === handle)?.path ?? null;
  }

  return {
    list: () =>
      Promise.all(
        store.value().recents.map(async ({ path: place, title, opened }) => ({
          recent: handleOf(place),
          name: path.basename(place),
          folder: path.basename(path.dirname(place)),
          title,
          opened,
          missing: await isMissing(disk, place),
        })),
      ),
    names: () =>
      store.value().recents.map(({ path: place }) => ({ recent: handleOf(place), name: path.basename(place) })),
    pathOf,
    add: ({ path: place, title }) => keep([{ path: place, title, opened: now().toISOString() }, ...others(place)]),
    forget: async (handle) => {
      const place = pathOf(handle);
      if (place !== null) await keep(others(place));
    },
    onChange: (listener) => {
      listeners.add(listener);
    },
  };
}

function isMissing(disk: Disk, place: string): Promise<boolean> {
  const asked = disk.facts(place).then(
    () => false,
    () => true,
  );
  return Promise.race([asked, disk.wait(PATIENCE_MS).then(() => true)]);
}
