import { useEffect, useState } from 'react';
import type { RecoverableMap } from '../../../shared/ipc/recoverable-map.ts';
import { ask } from '../../bridge.ts';

/** null until main has answered. It is asked again with each other occasion. */
export function useRecoverableMaps(occasion: number | boolean): readonly RecoverableMap[] | null {
  const [maps, setMaps] = useState<readonly RecoverableMap[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask('recovery.list').then((found) => isWanted && setMaps(found));
    return () => {
      isWanted = false;
    };
  }, [occasion]);
  return maps;
}
