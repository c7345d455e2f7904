import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { touchSheetsOf, type TouchFailure, type TouchSheet } from '../../../shared/attribution/touch-file.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { importFailureText } from '../../../shared/import/import-text.ts';
import type { ImportFailure } from '../../../shared/import/imported.ts';
import type { ImportOffer } from '../../../shared/ipc/calls/exchange-calls.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { importTouches } from '../../actions/attributing.ts';
import { decode } from '../../actions/importing.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { TouchColumnFields } from './TouchColumnFields.tsx';
import { TouchMeanings } from './TouchMeanings.tsx';
import { TouchTotals } from './TouchTotals.tsx';
import { useTouches } from './use-touches.ts';

/** Shows what a table of touches tells, and asks what its columns and words mean, before it comes into the map. */
export function TouchesDialog({ offer }: { readonly offer: ImportOffer }) {
  const store = useEditorStore();
  const t = useTranslate();
  const sheets = useMemo(() => sheetsOf(offer), [offer]);
  const [at, setSheet] = useState(0);
  const frame = { title: t('touches.title', { name: offer.name }), close: () => store.setState({ dialog: null }) };
  const sheet = sheets.ok ? sheets.value[at] : undefined;
  if (!sheets.ok || sheet === undefined) {
    return (
      <DialogFrame {...frame}>
        <p className="import-failure">{sheets.ok ? '' : failureText(t, sheets.error, offer.name)}</p>
        <div className="dialog-foot">
          <Dialog.Close className="button primary" autoFocus>
            {t('common.ok')}
          </Dialog.Close>
        </div>
      </DialogFrame>
    );
  }
  const choice =
    sheets.value.length < 2 ? null : (
      <Choice
        name={t('importDialog.sheet')}
        value={String(at)}
        mixed=""
        options={sheets.value.map(({ name }, place) => ({ value: String(place), name }))}
        choose={(value) => setSheet(Number(value))}
      />
    );
  return (
    <DialogFrame {...frame} sub={t('touches.line')} broad>
      <SheetOfTouches key={at} sheet={sheet} source={offer.name} choice={choice} />
    </DialogFrame>
  );
}

function sheetsOf(offer: ImportOffer): Result<readonly TouchSheet[], TouchFailure | ImportFailure> {
  return 'failure' in offer ? failure(offer.failure) : touchSheetsOf(offer, decode);
}

function failureText(t: Translate, code: TouchFailure | ImportFailure, name: string): string {
  return code === 'no-table' ? t('touches.noTable', { name }) : importFailureText(t, code, name);
}

type SheetOfTouchesProps = {
  readonly sheet: TouchSheet;
  readonly source: string;
  readonly choice: React.ReactNode;
};

function SheetOfTouches({ sheet, source, choice }: SheetOfTouchesProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const touches = useTouches(sheet, source);
  const { isReadable, read, outcome } = touches;
  const isEmpty = read.touches.length === 0;
  return (
    <>
      <div className="touch-import">
        <div className="import-fields">
          {choice}
          <TouchColumnFields rows={sheet.rows} touches={touches} />
        </div>
        <div className="touch-told">
          {isEmpty ? (
            <p className="import-failure">{isReadable ? t('touches.none') : t('touches.needed')}</p>
          ) : (
            <>
              <TouchTotals sheet={sheet} touches={touches} />
              <TouchMeanings touches={touches} />
            </>
          )}
        </div>
      </div>
      <div className="dialog-foot">
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <button
          type="button"
          className="button primary"
          disabled={isEmpty}
          onClick={() => importTouches(store, outcome.touches, outcome.newChannels)}
        >
          {t('touches.import')}
        </button>
      </div>
    </>
  );
}
