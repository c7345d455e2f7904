import { FilePlus2, TriangleAlert, X } from 'lucide';
import { openFailureText } from '../../shared/file/open-failure-text.ts';
import { offerCopy } from '../actions/merging.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { Segments } from '../panels/parts/Segments.tsx';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { ChosenTable, Merging } from './use-merging.ts';

type MergeFilesProps = { readonly merging: Merging; readonly choose: () => void };

/** The maps of the tables, how each is called, and what they come into. */
export function MergeFiles({ merging, choose }: MergeFilesProps) {
  const t = useTranslate();
  const { tables, failures, left, into, mayChoose, goInto } = merging;
  return (
    <section className="merge-files" aria-label={t('merging.files')}>
      <h3 className="part-heading">{t('merging.files')}</h3>
      {tables.length === 0 ? (
        <p className="sub">{t('merging.drop')}</p>
      ) : (
        <>
          <p className="sub">{t('merging.tableNote')}</p>
          <ul>
            {tables.map((table) => (
              <TableLine key={table.key} table={table} merging={merging} />
            ))}
          </ul>
        </>
      )}
      {failures.length === 0 && left === 0 ? null : (
        <div role="alert">
          <ul className="merge-failures">
            {failures.map((failure, at) => (
              // They stay as they are until other files are chosen.
              <li key={at}>
                <Icon icon={TriangleAlert} />
                <span>{openFailureText(t, failure)}</span>
              </li>
            ))}
            {left === 0 ? null : (
              <li>
                <Icon icon={TriangleAlert} />
                <span>{t('merging.tooMany', { count: left })}</span>
              </li>
            )}
          </ul>
        </div>
      )}
      <div className="merge-files-foot">
        <button type="button" className="button" autoFocus onClick={choose}>
          <Icon icon={FilePlus2} />
          {t('merging.add')}
        </button>
        {mayChoose ? (
          <div className="merge-into">
            <span aria-hidden="true">{t('merging.into')}</span>
            <Segments
              name={t('merging.into')}
              value={into}
              options={[
                { value: 'open', name: t('merging.intoOpen') },
                { value: 'new', name: t('merging.intoNew') },
              ]}
              choose={goInto}
            />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function TableLine({ table, merging }: { readonly table: ChosenTable; readonly merging: Merging }) {
  const t = useTranslate();
  const store = useEditorStore();
  const { key, name, map } = table;
  // The tables of one starting map are copies of it too, so that either may be meant.
  const isCopy = merging.into === 'open' && map.id !== '' && map.id === merging.base.id;
  const counts = [
    t('print.stages', { count: map.stages.length }),
    t('print.lanes', { count: map.lanes.length }),
    t('print.notes', { count: map.notes.length }),
  ];
  return (
    <li>
      <input
        className="input"
        aria-label={t('merging.tableName', { name })}
        value={name}
        maxLength={200}
        onChange={(event) => merging.rename(key, event.target.value)}
      />
      <small>
        {counts.join(' \u00b7 ')}
        {isCopy ? (
          <span className="merge-copy">
            {t('merging.isCopy')}{' '}
            <button
              type="button"
              className="button quiet"
              aria-label={t('merging.asCopiesOf', { name })}
              onClick={() => void offerCopy(store, { map, name }).catch(reportError)}
            >
              {t('merging.asCopies')}
            </button>
          </span>
        ) : null}
      </small>
      <Hint text={t('merging.remove', { name })}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('merging.remove', { name })}
          onClick={() => merging.leaveOut(key)}
        >
          <Icon icon={X} />
        </button>
      </Hint>
    </li>
  );
}
