import { useCallback, useEffect, useRef, useState } from 'react';
import type { VersionDetails } from '../../../shared/version.ts';
import { ask } from '../../bridge.ts';

/** null: its map can't be read. */
export type KnownDetails = ReadonlyMap<string, VersionDetails | null>;

/**
 * What is known of versions, read one after the other as they are wanted: what was wanted last comes first, since that
 * is what somebody looks at now.
 */
export function useVersionDetails(handle: string): readonly [KnownDetails, want: (version: string) => void] {
  const [known, setKnown] = useState<KnownDetails>(new Map());
  const reading = useRef({ wanted: [] as string[], seen: new Set<string>(), isBusy: false, isOver: false });

  useEffect(() => {
    const { current } = reading;
    current.isOver = false;
    return () => {
      current.isOver = true;
    };
  }, []);

  const want = useCallback(
    (version: string) => {
      const { current } = reading;
      if (current.seen.has(version)) return;
      current.seen.add(version);
      current.wanted.push(version);
      const read = async (): Promise<void> => {
        current.isBusy = true;
        for (let next = current.wanted.pop(); next !== undefined && !current.isOver; next = current.wanted.pop()) {
          const id = next;
          const details = await ask('versions.details', handle, id);
          setKnown((before) => new Map(before).set(id, details));
        }
        current.isBusy = false;
      };
      if (!current.isBusy) void read().catch(reportError);
    },
    [handle],
  );
  return [known, want];
}
