import { Dialog } from 'radix-ui';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { saveFailureText } from '../../shared/ipc/save-failure-text.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { cornersOf, isConvex } from '../../shared/photo/homography.ts';
import { photoSizeText } from '../../shared/photo/photo-size.ts';
import { putMadePhoto } from '../actions/photo-actions.ts';
import { Segments } from '../panels/parts/Segments.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { cellName } from '../state/selectors.ts';
import { PhotoCorners, showPixels } from './PhotoCorners.tsx';
import { type Encoded, type OpenPhoto, smallResult, straightPhoto } from './photo-making.ts';

type PhotoDeskProps = { readonly photo: OpenPhoto; readonly cell: Cell | null; readonly pick: ReactNode };
type Keep = 'map' | 'beside';

/** How long, in milliseconds, corners lie still before the photo is made that is kept. */
const REST = 300;

/** A photo with its corners, what becomes of it, where it goes, and how much it takes there. */
export function PhotoDesk({ photo, cell, pick }: PhotoDeskProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const hasFile = useEditor(({ document }) => document !== null && document.status.name !== null);
  const whereName = useEditor((state) => (cell === null ? '' : cellName(state, cell)));
  const [corners, setCorners] = useState(() => cornersOf(photo.pixels));
  const [place, setPlace] = useState<'cell' | 'map'>(cell === null ? 'map' : 'cell');
  const [keep, setKeep] = useState<Keep>('map');
  const [problem, setProblem] = useState('');
  const isGood = isConvex(corners);
  const made = useMade(photo, corners, keep);
  const result = useMemo(() => (isGood ? smallResult(photo, corners) : null), [photo, corners, isGood]);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (result !== null) showPixels(canvas.current, result);
  }, [result]);
  const canPut = isGood && made !== null && (keep === 'map' || hasFile);
  const put = async (): Promise<void> => {
    if (!canPut) return;
    const failed = await putMadePhoto(store, { ...made, name: photo.name, cell: place === 'cell' ? cell : null, keep });
    if (failed === null) return;
    setProblem(typeof failed === 'string' ? t(`photo.${failed}`) : saveFailureText(t, failed));
  };
  const size = made === null ? '…' : photoSizeText(made.bytes.length, t, language);
  return (
    <>
      <p className="sub">{t('photo.corners')}</p>
      <div className="photo-views">
        <PhotoCorners photo={photo.small} size={photo.pixels} corners={corners} move={setCorners} />
        <figure>
          <canvas
            ref={canvas}
            className="photo-result"
            role="img"
            aria-label={t('photo.result')}
            width={result?.width ?? 1}
            height={result?.height ?? 1}
          />
          <figcaption>{t(isGood ? 'photo.result' : 'photo.crossed')}</figcaption>
        </figure>
      </div>
      <div className="photo-choices">
        {cell === null ? null : (
          <>
            <span aria-hidden="true">{t('photo.place')}</span>
            <Segments
              name={t('photo.place')}
              value={place}
              options={[
                { value: 'cell', name: whereName },
                { value: 'map', name: t('photo.placeMap') },
              ]}
              choose={setPlace}
            />
          </>
        )}
        <span aria-hidden="true">{t('photo.keep')}</span>
        <Segments
          name={t('photo.keep')}
          value={keep}
          options={[
            { value: 'map', name: t('photo.keepMap') },
            { value: 'beside', name: t('photo.keepBeside') },
          ]}
          choose={setKeep}
        />
        <small role="status">
          {keep === 'map' ? t('photo.inMap', { size }) : hasFile ? t('photo.beside', { size }) : t('photo.unsaved')}
        </small>
      </div>
      {problem === '' ? null : (
        <p className="version-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-foot">
        {pick}
        <button type="button" className="button" onClick={() => setCorners(cornersOf(photo.pixels))}>
          {t('photo.whole')}
        </button>
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <button
          type="button"
          className="button primary"
          aria-disabled={!canPut}
          onClick={() => void put().catch(reportError)}
        >
          {t('photo.put')}
        </button>
      </div>
    </>
  );
}

/** The photo as it would be kept, made once the corners lie still; null: it is being made, or can't be. */
function useMade(photo: OpenPhoto, corners: ReturnType<typeof cornersOf>, keep: Keep): Encoded | null {
  const [made, setMade] = useState<{ readonly of: unknown; readonly keep: Keep; readonly photo: Encoded | null }>();
  useEffect(() => {
    let isWanted = true;
    const resting = window.setTimeout(() => {
      straightPhoto(photo, corners, keep).then((encoded) => {
        if (isWanted) setMade({ of: corners, keep, photo: encoded });
      }, reportError);
    }, REST);
    return () => {
      isWanted = false;
      window.clearTimeout(resting);
    };
  }, [photo, corners, keep]);
  return made?.of === corners && made.keep === keep ? made.photo : null;
}
