import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { notesIn } from '../../../shared/map/queries.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { laneName, stageName } from '../parts/names.ts';

/** Of each cell so many notes are shown, so many letters of each. */
const SHOWN = 3;
const LETTERS = 80;
const SHOWN_STAGES = 20;
const SHOWN_LANES = 40;

/** What a file becomes: its stages, its lanes, and the first notes of each cell. */
export function ImportPreview({ map }: { readonly map: JourneyMap }) {
  const t = useTranslate();
  const { stages, lanes, notes } = map;
  const counts = [
    t('print.stages', { count: stages.length }),
    t('print.lanes', { count: lanes.length }),
    t('print.notes', { count: notes.length }),
  ];
  return (
    <div className="import-preview">
      <h3 className="part-heading">
        {t('importDialog.preview')} <span>{counts.join(' \u00b7 ')}</span>
      </h3>
      <div tabIndex={0} role="region" aria-label={t('importDialog.preview')}>
        <table>
          <thead>
            <tr>
              <td />
              {stages.slice(0, SHOWN_STAGES).map((stage) => (
                <th key={stage.id} scope="col">
                  {stageName(stage, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.slice(0, SHOWN_LANES).map((lane) => (
              <tr key={lane.id}>
                <th scope="row">
                  {laneName(lane, t)}
                  <small>{t(`value.${lane.kind}`)}</small>
                </th>
                {stages.slice(0, SHOWN_STAGES).map((stage) => (
                  <PreviewCell
                    key={stage.id}
                    texts={notesIn(map, { stage: stage.id, lane: lane.id }).map(({ text }) => text)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function PreviewCell({ texts }: { readonly texts: readonly string[] }) {
  const t = useTranslate();
  return (
    <td>
      <ul>
        {texts.slice(0, SHOWN).map((text, at) => (
          // They stay as they are while the dialog is open.
          <li key={at}>{text.slice(0, LETTERS)}</li>
        ))}
      </ul>
      {texts.length > SHOWN ? <small>{t('paste.more', { count: texts.length - SHOWN })}</small> : null}
    </td>
  );
}
