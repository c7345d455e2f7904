import { type DragEvent, useEffect, useState } from 'react';
import { PHOTO_LIMITS } from '../../shared/photo/image-facts.ts';
import type { RefusedPhoto } from '../../shared/ipc/calls/photo-calls.ts';
import { ask } from '../bridge.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import type { PhotoOffer } from '../state/editor-state.ts';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { PhotoDesk } from './PhotoDesk.tsx';
import { type OpenPhoto, openPhoto } from './photo-making.ts';

type PhotoDialogProps = { readonly offer: PhotoOffer; readonly leave: () => void };

/** Brings a photo of the wall under the notes: chosen, straightened, put. */
export function PhotoDialog({ offer, leave }: PhotoDialogProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const [photo, setPhoto] = useState<OpenPhoto | null>(null);
  const [refused, setRefused] = useState<RefusedPhoto | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [isReading, setReading] = useState(false);
  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    setReading(true);
    const opened = await openPhoto(name, bytes);
    setReading(false);
    if (opened.ok) setPhoto(opened.value);
    setRefused(opened.ok ? null : { name, failure: opened.error });
  };
  const takeFirst = async ([file, ...others]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    setLeftOut(others.length);
    // One byte too many is enough to be told that it is too large.
    await take(file.name, new Uint8Array(await file.slice(0, PHOTO_LIMITS.bytes + 1).arrayBuffer()));
  };
  const choose = async (): Promise<void> => {
    const chosen = await ask('photo.choose');
    if (chosen === 'cancelled') return;
    setLeftOut(0);
    if ('failure' in chosen) setRefused(chosen);
    else await take(chosen.name, chosen.bytes);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void takeFirst([...event.dataTransfer.files]).catch(reportError);
  };
  const { files } = offer;
  useEffect(() => {
    void takeFirst(files).catch(reportError);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- What was dropped is taken once.
  }, [files]);
  const pick = (
    <button
      type="button"
      className="button"
      autoFocus={photo === null}
      onClick={() => void choose().catch(reportError)}
    >
      {t(photo === null ? 'photo.pick' : 'photo.pickOther')}
    </button>
  );
  return (
    <DialogFrame
      title={t('photo.one')}
      sub={t('photo.line')}
      broad
      close={() => store.setState({ dialog: null })}
      closed={leave}
    >
      {/* The window would open what is dropped anywhere else. */}
      <div className="photo-desk" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {refused === null ? null : (
          <p className="version-problem" role="alert">
            {t(`photo.failed.${refused.failure}`, { name: refused.name })}
          </p>
        )}
        {leftOut === 0 ? null : (
          <p className="invite" role="status">
            {t('photo.leftOut', { count: leftOut })}
          </p>
        )}
        {photo === null ? (
          <div className="photo-drop">
            <p>{t(isReading ? 'photo.reading' : 'photo.drop')}</p>
            {pick}
          </div>
        ) : (
          <PhotoDesk key={photo.name} photo={photo} cell={offer.cell} pick={pick} />
        )}
      </div>
    </DialogFrame>
  );
}
