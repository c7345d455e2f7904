import { Check, FolderOpen, LoaderCircle, TriangleAlert } from 'lucide';
import { useEffect, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ResultsAnswer } from '../../../shared/ipc/calls/exchange-calls.ts';
import { RESULT_NAMES, RESULT_PARTS, type ResultPart } from '../../../shared/results.ts';
import { ask, listen } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Button } from '../parts/Button.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Icon } from '../parts/Icon.tsx';

type Made = Exclude<ResultsAnswer, 'cancelled'> | 'failed' | null;

/** Asks for a folder, and tells how far the files are that go there, and what became of them. */
export function ResultsDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [part, setPart] = useState<ResultPart | null>(null);
  const [made, setMade] = useState<Made>(null);
  const [isStopping, setStopping] = useState(false);
  const close = (): void => store.setState({ dialog: null });
  const isWorking = made === null;
  useEffect(() => {
    const { document, showsAuthors } = store.getState();
    const handle = document?.handle;
    if (handle === undefined) return close();
    const deaf = listen('results', setPart);
    ask('results.make', handle, showsAuthors)
      .then((answer) => (answer === 'cancelled' ? close() : setMade(answer)))
      .catch((error: unknown) => {
        reportError(error);
        setMade('failed');
      });
    return deaf;
    // One order for as long as the dialog is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const stop = (): void => {
    setStopping(true);
    void ask('results.stop').catch(reportError);
  };
  return (
    <DialogFrame title={t('results.title')} sub={t('results.line')} close={() => (isWorking ? stop() : close())}>
      <ul className="results">
        {RESULT_PARTS.map((one) => (
          <ResultLine key={one} part={one} current={part} made={made} />
        ))}
      </ul>
      <div className="dialog-foot">
        <p className="print-outcome" role="status">
          {isWorking ? progressText(t, part, isStopping) : outcomeText(t, made)}
        </p>
        {isWorking ? (
          <Button isOff={isStopping} press={stop}>
            {t('results.stop')}
          </Button>
        ) : (
          <button type="button" className="button quiet" onClick={close}>
            {t('common.close')}
          </button>
        )}
        {made !== null && made !== 'failed' && 'id' in made ? (
          <Button icon={FolderOpen} isPrimary press={() => void ask('results.show', made.id).catch(reportError)}>
            {t('results.show')}
          </Button>
        ) : null}
      </div>
    </DialogFrame>
  );
}

type LineProps = { readonly part: ResultPart; readonly current: ResultPart | null; readonly made: Made };

function ResultLine({ part, current, made }: LineProps) {
  const t = useTranslate();
  const outcome = made !== null && made !== 'failed' && 'id' in made ? made : null;
  const at = current === null ? -1 : RESULT_PARTS.indexOf(current);
  const isDone = outcome === null ? RESULT_PARTS.indexOf(part) < at : outcome.written.includes(part);
  const failure = outcome?.failed.find((one) => one.part === part)?.failure;
  const isNow = made === null && part === current;
  const state = failure === undefined ? (isDone ? 'done' : isNow ? 'now' : 'open') : 'failed';
  return (
    <li data-state={state}>
      {state === 'done' ? <Icon icon={Check} /> : null}
      {state === 'now' ? <Icon icon={LoaderCircle} /> : null}
      {state === 'failed' ? <Icon icon={TriangleAlert} /> : null}
      <span>{t(RESULT_NAMES[part])}</span>
      {failure === undefined ? null : (
        <small>{t('results.notMade', { reason: t(`save.reason.${failure.code}`) })}</small>
      )}
    </li>
  );
}

function progressText(t: Translate, part: ResultPart | null, isStopping: boolean): string {
  if (isStopping) return t('results.stopping');
  if (part === null) return t('results.choosing');
  return t('results.making', {
    at: RESULT_PARTS.indexOf(part) + 1,
    count: RESULT_PARTS.length,
    what: t(RESULT_NAMES[part]),
  });
}

function outcomeText(t: Translate, made: Made): string {
  if (made === null || made === 'failed') return t('results.failed');
  if ('code' in made) return t('results.noFolder', { reason: t(`save.reason.${made.code}`) });
  const { folder, written, failed } = made;
  if (failed.length > 0) return t('results.partly', { folder, count: failed.length });
  return written.length === RESULT_PARTS.length
    ? t('results.done', { folder })
    : t('results.stopped', { folder, count: written.length });
}
