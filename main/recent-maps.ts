import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { cameraSchema } from '../shared/ipc/camera-schema.ts';
import type { RecentMap } from '../shared/ipc/recent-map.ts';
import type { Camera } from '../shared/layout/viewport.ts';
import { type Disk, realDisk } from './documents/disk.ts';
import { openJsonStore } from './documents/json-store.ts';

const recentSchema = z.object({
  path: z.string(),
  title: z.string(),
  opened: z.string(),
  // A view that makes no sense must not cost the list.
  view: cameraSchema.nullable().catch(null),
});
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
  readonly add: (map: Pick<Recent, 'path' | 'title' | 'view'>) => Promise<void>;
  /** Where the board of a map lay when it was seen last. */
  readonly viewOf: (path: string) => Camera | null;
  readonly rememberView: (path: string, view: Camera) => Promise<void>;
  /** The title that the map's file holds by now. */
  readonly rememberTitle: (path: string, title: string) => Promise<void>;
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
  const handleOf = createHandles();
  const listeners = new Set<() => void>();

  async function keep(recents: readonly Recent[]): Promise<void> {
    // A list that could not be written is still right until the app ends; the next write tries again.
    await store.keep({ recents: recents.slice(0, MOST) });
    for (const listener of listeners) listener();
  }

  function others(place: string): readonly Recent[] {
    return store.value().recents.filter((recent) => recent.path !== place);
  }

  function pathOf(handle: string): string | null {
    return store.value().recents.find((recent) => handleOf(recent.path) === handle)?.path ?? null;
  }

  return {
    list: () =>
      Promise.all(
        store.value().recents.map(async (recent) => ({
          ...listed(recent, handleOf(recent.path)),
          missing: await isMissing(disk, recent.path),
        })),
      ),
    names: () =>
      store.value().recents.map(({ path: place }) => ({ recent: handleOf(place), name: path.basename(place) })),
    pathOf,
    add: ({ path: place, title, view }) =>
      keep([{ path: place, title, opened: now().toISOString(), view }, ...others(place)]),
    viewOf: (place) => store.value().recents.find((recent) => recent.path === place)?.view ?? null,
    rememberView: async (place, view) => {
      // Nobody lists views, so nobody is told.
      const recents = updated(store.value().recents, place, { view });
      if (recents !== null) await store.keep({ recents });
    },
    rememberTitle: async (place, title) => {
      const recents = updated(store.value().recents, place, { title });
      if (recents !== null) await keep(recents);
    },
    forget: async (handle) => {
      const place = pathOf(handle);
      if (place !== null) await keep(others(place));
    },
    onChange: (listener) => {
      listeners.add(listener);
    },
  };
}

/** Gives each path its random handle. */
function createHandles(): (place: string) => string {
  const handles = new Map<string, string>();
  return (place) => {
    const handle = handles.get(place) ?? randomUUID();
    handles.set(place, handle);
    return handle;
  };
}

/** null: the map is not listed. */
function updated(recents: readonly Recent[], place: string, news: Partial<Recent>): Recent[] | null {
  const isListed = recents.some((recent) => recent.path === place);
  return isListed ? recents.map((recent) => (recent.path === place ? { ...recent, ...news } : recent)) : null;
}

function listed({ path: place, title, opened }: Recent, handle: string): Omit<RecentMap, 'missing'> {
  return { recent: handle, name: path.basename(place), folder: path.basename(path.dirname(place)), title, opened };
}

function isMissing(disk: Disk, place: string): Promise<boolean> {
  const asked = disk.facts(place).then(
    () => false,
    () => true,
  );
  return Promise.race([asked, disk.wait(PATIENCE_MS).then(() => true)]);
}
