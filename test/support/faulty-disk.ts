import { type Disk, realDisk } from '../../main/documents/disk.ts';

export type DiskCall = keyof Disk;
export type Fault = (call: DiskCall, turn: number) => void;

/** The real disk behind a hook that sees each call with its turn (1, 2 …) and may throw in its place. */
export function watchedDisk(fault: Fault, disk: Disk = realDisk): Disk {
  const turns = new Map<DiskCall, number>();
  return new Proxy(disk, {
    get(target, name: DiskCall) {
      // The proxy has the types of the port; what passes through it is one call after another.
      const call = target[name] as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        const turn = (turns.get(name) ?? 0) + 1;
        turns.set(name, turn);
        // A file is closed also where closing it says that something was lost.
        const closed = name === 'close' ? await call(...args) : undefined;
        fault(name, turn);
        return name === 'close' ? closed : call(...args);
      };
    },
  });
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: a fault of the test`), { code });
}
