import { hasAuthors } from '../../../shared/map/note-words.ts';
import { visibleLanes } from '../../../shared/map/queries.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import type { PrintFieldsProps } from './print-fields.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

const PARTS = [
  'notes',
  'faceDown',
  'personas',
  'legend',
  'evidence',
  'links',
  'strokes',
  'photos',
  'heat',
  'channels',
  'authors',
] as const;

/** What of the map goes on paper. */
export function PrintedParts({ settings, change }: PrintFieldsProps) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const { include, withoutLanes } = settings;
  const isMissing: { readonly [Part in (typeof PARTS)[number]]?: boolean } = {
    faceDown: map.notes.every(({ faceDown }) => !faceDown),
    channels: map.channels.length === 0,
    photos: map.photos.length === 0,
    authors: settings.layout !== 'report' || !hasAuthors(map),
  };
  const parts = PARTS.filter((part) => isMissing[part] !== true);
  return (
    <Disclosure name={t('printDialog.include')}>
      {parts.map((part) => (
        <SwitchRow
          key={part}
          name={t(`printDialog.include.${part}`)}
          isOn={include[part]}
          turn={(isOn) => change({ include: { ...include, [part]: isOn } })}
        />
      ))}
      {visibleLanes(map).map(({ id, name }) => (
        <SwitchRow
          key={id}
          name={t('printDialog.include.lane', { name })}
          isOn={!withoutLanes.includes(id)}
          turn={(isOn) =>
            change({ withoutLanes: isOn ? withoutLanes.filter((lane) => lane !== id) : [...withoutLanes, id] })
          }
        />
      ))}
      <SwitchRow
        name={t('printDialog.grayscale')}
        isOn={settings.grayscale}
        turn={(grayscale) => change({ grayscale })}
      />
    </Disclosure>
  );
}
