import { useId, useState } from 'react';
import type { Cell } from '../../../shared/map/queries.ts';
import type { Photo } from '../../../shared/map/photos.ts';
import { base64Size } from '../../../shared/photo/base64.ts';
import { photoSizeText } from '../../../shared/photo/photo-size.ts';
import { photoAt } from '../../../shared/photo/photo-place.ts';
import { dropPhoto, offerPhoto, previewOpacity, settleOpacity, turnPhoto } from '../../actions/photo-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import { InspectorFields } from './InspectorFields.tsx';
import { useSizeBeside } from './use-size-beside.ts';

/** The photo under a cell, or under the whole map (null); nothing where none lies there. */
export function PhotoPart({ cell }: { readonly cell: Cell | null }) {
  const photo = useEditor(({ history }) => photoAt(history.present, cell));
  return photo === undefined ? null : (
    <InspectorFields>
      <PhotoFields key={photo.id} photo={photo} cell={cell} />
    </InspectorFields>
  );
}

function PhotoFields({ photo, cell }: { readonly photo: Photo; readonly cell: Cell | null }) {
  const store = useEditorStore();
  const t = useTranslate();
  const strength = useId();
  const [opacity, setOpacity] = useState<number | null>(null);
  const shown = opacity ?? photo.opacity;
  const settle = (): void => {
    if (opacity === null) return;
    setOpacity(null);
    settleOpacity(store, photo.id, opacity);
  };
  return (
    <InspectorPart title={t('photo.one')}>
      <p className="photo-facts">
        {photo.name}
        <PhotoSize photo={photo} />
      </p>
      <SwitchRow
        name={t('action.photo.show')}
        isOn={!photo.hidden}
        turn={(isShown) => turnPhoto(store, photo.id, isShown)}
      />
      <div className="field">
        <label className="label" htmlFor={strength}>
          {t('photo.opacity')}
        </label>
        <input
          id={strength}
          className="photo-strength"
          type="range"
          min={10}
          max={100}
          step={5}
          value={Math.round(shown * 100)}
          aria-valuetext={`${Math.round(shown * 100)} %`}
          onChange={({ target }) => {
            const next = Number(target.value) / 100;
            setOpacity(next);
            previewOpacity(store, photo.id, next);
          }}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </div>
      <div className="photo-buttons">
        <button type="button" className="button" onClick={() => offerPhoto(store, cell)}>
          {t('photo.replace')}
        </button>
        <button type="button" className="button" onClick={() => dropPhoto(store, photo.id)}>
          {t('photo.remove')}
        </button>
      </div>
    </InspectorPart>
  );
}

/** How much it takes, and where; or what is wanted where it is not there. */
function PhotoSize({ photo }: { readonly photo: Photo }) {
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const bytes = useEditor(({ history }) => history.present.images.find(({ id }) => id === photo.image)?.bytes);
  const beside = useSizeBeside(photo);
  if (photo.file === '') {
    if (bytes === undefined) return <small role="alert">{t('photo.gone')}</small>;
    return <small>{t('photo.sizeInMap', { size: photoSizeText(base64Size(bytes), t, language) })}</small>;
  }
  if (beside === 'missing') return <small role="alert">{t('photo.wanted', { name: photo.file })}</small>;
  if (beside === null) return null;
  return <small title={photo.file}>{t('photo.sizeBeside', { size: photoSizeText(beside, t, language) })}</small>;
}
