import { CopyPlus, GitCompareArrows, Trash2 } from 'lucide';
import { type ComponentType, useEffect, useId, useState } from 'react';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { momentText } from '../../../shared/moment-text.ts';
import type { Version, VersionDetails } from '../../../shared/version.ts';
import { compareWith } from '../../actions/comparing.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { changeWords, sizeWords, versionName } from './version-words.ts';

/** Draws a map; the board's own painters do it, which panels do not know. */
export type Picture = ComponentType<{
  readonly map: JourneyMap;
  readonly name: string;
  readonly describedBy: string;
}>;

type VersionViewProps = {
  readonly handle: string;
  readonly version: Version;
  readonly details: VersionDetails | null | undefined;
  readonly Picture: Picture;
  readonly remove: () => void;
};

/** How long, in milliseconds, a version must stay chosen before its map is read: the keyboard runs through the list. */
const REST = 120;

/** One version: its map, what is known of it, and what can be done with it. */
export function VersionView({ handle, version, details, Picture, remove }: VersionViewProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useId();
  const language = useEditor((state) => state.settings.language);
  const [map, giveUp] = useMapOf(handle, version.id);
  const exact = momentText(version.saved, language);
  const restore = async (): Promise<void> => {
    if ((await ask('versions.open', handle, version.id)) === 'unreadable') giveUp();
  };
  const facts = [
    ...(version.name.trim() === '' ? [] : [exact]),
    t(`versions.why.${version.why}`),
    ...(details ? [t('versions.notes', { count: details.notes })] : []),
    sizeWords(version, t),
  ];
  const isOff = map === undefined || map === null;
  return (
    <section className="version-view" aria-label={versionName(version, language)}>
      <div className="version-desk">
        {map === undefined ? <p className="invite">{t('versions.reading')}</p> : null}
        {map === null ? <p className="invite">{t('versions.unreadable')}</p> : null}
        {isOff ? null : <Picture map={map} name={t('versions.picture', { time: exact })} describedBy={keys} />}
        {isOff ? null : (
          <p className="version-keys" id={keys}>
            {t('versions.pictureKeys')}
          </p>
        )}
      </div>
      <div className="version-facts">
        <h3>{versionName(version, language)}</h3>
        <p>{facts.join(' · ')}</p>
        {details ? <p>{changeWords(details.since, t)}</p> : null}
      </div>
      <div className="version-actions">
        <button type="button" className="button danger" onClick={remove}>
          <Icon icon={Trash2} />
          {t('versions.delete')}
        </button>
        <Button
          icon={GitCompareArrows}
          isOff={isOff}
          press={() => map && compareWith(store, { map, name: versionName(version, language) })}
        >
          {t('compare.version')}
        </Button>
        <Button icon={CopyPlus} isPrimary isOff={isOff} press={() => void restore().catch(reportError)}>
          {t('versions.restore')}
        </Button>
      </div>
    </section>
  );
}

/** undefined: it is being read; null: it can't be, or no longer. */
function useMapOf(handle: string, version: string): readonly [map: JourneyMap | null | undefined, giveUp: () => void] {
  const [read, setRead] = useState<{ readonly version: string; readonly map: JourneyMap | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = (): void => {
      ask('versions.look', handle, version).then((map) => {
        if (isWanted) setRead({ version, map });
      }, reportError);
    };
    const timer = window.setTimeout(look, REST);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [handle, version]);
  return [read?.version === version ? read.map : undefined, () => setRead({ version, map: null })];
}
