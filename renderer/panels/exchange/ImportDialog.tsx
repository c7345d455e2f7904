import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { likeliestReading, type TableReading } from '../../../shared/import/columns-of-table.ts';
import {
  type ImportTools,
  type Read,
  readForeignFile,
  type ReadOffer,
  readTable,
} from '../../../shared/import/import-file.ts';
import { importFailureText, leftOutText } from '../../../shared/import/import-text.ts';
import type { Imported, ImportFailure, LeftOut } from '../../../shared/import/imported.ts';
import type { ReadSheet } from '../../../shared/import/xlsx.ts';
import type { ImportOffer } from '../../../shared/ipc/calls/exchange-calls.ts';
import { failure, type Result, success } from '../../../shared/result.ts';
import { addImported, importTools, openImported } from '../../actions/importing.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { TableReadingFields } from './TableReadingFields.tsx';

/** Shows what a file of others becomes, and asks what a table means, before anything of it comes into a map. */
export function ImportDialog({ offer }: { readonly offer: ImportOffer | ReadOffer }) {
  const store = useEditorStore();
  const t = useTranslate();
  const read = useMemo(() => readOffer(offer, importTools(store)), [offer, store]);
  const frame = { title: t('importDialog.title', { name: offer.name }), close: () => store.setState({ dialog: null }) };
  if (!read.ok) {
    return (
      <DialogFrame {...frame}>
        <p className="import-failure">{importFailureText(t, read.error, offer.name)}</p>
        <div className="dialog-foot">
          <Dialog.Close className="button primary" autoFocus>
            {t('common.ok')}
          </Dialog.Close>
        </div>
      </DialogFrame>
    );
  }
  return (
    <DialogFrame {...frame} sub={t('importDialog.line')} broad>
      {read.value.kind === 'tables' ? (
        <TableImport name={offer.name} sheets={read.value.sheets} />
      ) : (
        <>
          <ImportPreview map={read.value.map} />
          <Outcome name={offer.name} imported={{ ok: true, value: read.value }} />
        </>
      )}
    </DialogFrame>
  );
}

function readOffer(offer: ImportOffer | ReadOffer, tools: ImportTools): Result<Read, ImportFailure> {
  if ('failure' in offer) return failure(offer.failure);
  return 'read' in offer ? success(offer.read) : readForeignFile(offer, tools);
}

const NO_TABLE: ReadSheet['table'] = [];

type TableImportProps = { readonly name: string; readonly sheets: readonly ReadSheet[] };

function TableImport({ name, sheets }: TableImportProps) {
  const store = useEditorStore();
  const [at, setSheet] = useState(0);
  const table = sheets[at]?.table ?? NO_TABLE;
  const [readings, setReadings] = useState<ReadonlyMap<number, TableReading>>(new Map());
  const reading = useMemo(() => readings.get(at) ?? likeliestReading(table), [readings, at, table]);
  const imported = useMemo(() => readTable(table, reading, importTools(store)), [table, reading, store]);
  return (
    <>
      <div className="import-table">
        <TableReadingFields
          sheets={sheets}
          sheet={at}
          chooseSheet={setSheet}
          reading={reading}
          change={(changed) => setReadings(new Map(readings).set(at, changed))}
        />
        {imported.ok ? <ImportPreview map={imported.value.map} /> : <Failure name={name} code={imported.error} />}
      </div>
      <Outcome name={name} imported={imported} />
    </>
  );
}

function Failure({ name, code }: { readonly name: string; readonly code: ImportFailure }) {
  const t = useTranslate();
  return <p className="import-failure">{importFailureText(t, code, name)}</p>;
}

type OutcomeProps = { readonly name: string; readonly imported: Result<Imported, ImportFailure> };

/** What does not come along, and where the rest may go. */
function Outcome({ name, imported }: OutcomeProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const [problem, setProblem] = useState('');
  const hasMap = useEditor(({ document }) => document !== null);
  const open = (map: Imported['map']): void => {
    const titled = map.title.trim() === '' ? { ...map, title: name.replace(/\.[^.]*$/, '') } : map;
    openImported(store, titled).catch((error: unknown) => {
      reportError(error);
      setProblem(t('importDialog.failed'));
    });
  };
  return (
    <>
      {imported.ok ? <LeftOutList leftOut={imported.value.leftOut} /> : null}
      <div className="dialog-foot">
        <p className="print-outcome" role="status">
          {problem}
        </p>
        <Dialog.Close className="button quiet">{t('common.cancel')}</Dialog.Close>
        {hasMap && imported.ok ? (
          <button type="button" className="button" onClick={() => addImported(store, imported.value.map)}>
            {t('importDialog.addNotes')}
          </button>
        ) : null}
        {imported.ok ? (
          <button type="button" className="button primary" autoFocus onClick={() => open(imported.value.map)}>
            {t('importDialog.newMap')}
          </button>
        ) : null}
      </div>
    </>
  );
}

function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const t = useTranslate();
  if (leftOut.length === 0) return null;
  return (
    <section className="import-left-out">
      <h3 className="part-heading">{t('importDialog.leftOut')}</h3>
      <ul>
        {leftOut.map((part) => (
          <li key={part.code}>{leftOutText(t, part)}</li>
        ))}
      </ul>
    </section>
  );
}
