import { memo, useMemo } from 'react';
import type { Rect } from '../../shared/geometry.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { faceDownIn } from '../../shared/layout/face-down.ts';
import type { CellBox, LaneRow, Layout, StageColumn } from '../../shared/layout/layout.ts';
import type { LayoutWords } from '../../shared/layout/layout-words.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { leadsToName } from '../../shared/map/related-file.ts';
import { hasPhoto } from '../../shared/photo/photo-place.ts';
import { cellKey } from '../../shared/map/queries.ts';
import { litCells } from '../state/agenda.ts';
import { useEditor } from '../state/editor-context.ts';
import { cursorElementId } from './cursor-element.ts';
import type { Descriptions, DescriptionsByCell } from './link-descriptions.ts';
import { CellValues } from './TwinValues.tsx';
import { noteDescription } from './note-description.ts';
import { metricsInWords } from './metrics-in-words.ts';
import { noteName } from './note-name.ts';

/** Where an element lies, from its parent's corner, in board units. */
function placed(rect: Rect, parent: { readonly x: number; readonly y: number } = { x: 0, y: 0 }) {
  return { left: rect.x - parent.x, top: rect.y - parent.y, width: rect.width, height: rect.height };
}

/** The same, for one of many that stand in one place of their parent's grid. */
function movedAside(rect: Rect, parent: Rect) {
  const { left, top, width, height } = placed(rect, parent);
  return { marginLeft: left, marginTop: top, width, height };
}

type CellProps = {
  readonly box: CellBox;
  /** Where its lane shows something over its notes: the layout and the row that say what. */
  readonly shows: { readonly layout: Layout; readonly row: LaneRow } | null;
  readonly isFilled: boolean;
  readonly descriptions: Descriptions | undefined;
  readonly stage: string;
  readonly lane: string;
  /** What is measured there, in a lane of metrics. */
  readonly figures: string | undefined;
  /** A photo of the wall lies under it. */
  readonly hasPhoto: boolean;
  /** The room fills it now. */
  readonly isLit: boolean;
  readonly t: Translate;
  readonly words: LayoutWords;
};

function down(box: CellBox, t: Translate): string {
  const count = faceDownIn(box);
  return count === 0 ? '' : t('silence.inCell', { count });
}

const Cell = memo(function Cell({
  box,
  shows,
  isFilled,
  descriptions,
  stage,
  lane,
  figures,
  hasPhoto: isOverPhoto,
  isLit,
  t,
  words,
}: CellProps) {
  const { cell, rect, notes } = box;
  const told = [
    isLit ? t('agenda.forNow') : '',
    isOverPhoto ? t('photo.behind') : '',
    figures ?? (shows === null ? '' : t('feeling.cellHint')),
    down(box, t),
  ];
  const description = told.filter((each) => each !== '').join(' ');
  return (
    <div
      role="gridcell"
      id={cursorElementId({ kind: 'cell', cell })}
      data-stage={cell.stage}
      data-lane={cell.lane}
      aria-label={t('board.cell', { stage, lane })}
      aria-description={description === '' ? undefined : description}
      tabIndex={-1}
      style={placed(rect)}
    >
      {isFilled && notes.length > 0 && (
        <ul>
          {notes.map(({ note, belonging, leadsTo, rect: place }) => (
            <li
              key={note.id}
              id={cursorElementId({ kind: 'note', note: note.id })}
              data-note={note.id}
              aria-label={noteName(note, t, words)}
              aria-description={
                note.faceDown ? undefined : noteDescription({ note, belonging, leadsTo }, descriptions?.get(note.id), t)
              }
              tabIndex={-1}
              style={movedAside(place, rect)}
            >
              {note.faceDown ? t('board.faceDown') : note.text}
            </li>
          ))}
        </ul>
      )}
      {shows !== null && <CellValues {...shows} box={box} />}
    </div>
  );
});

type InWords = { readonly t: Translate; readonly words: LayoutWords };

/** What a stage's heading shows besides its name. */
function headingDescription(map: JourneyMap, { stage, score }: StageColumn, { t, words }: InWords): string | undefined {
  const told: string[] = [];
  if (score !== null) {
    const [points, confidence] = [Math.round(score.score), Math.round(score.confidence * 100)];
    told.push(t('score.described', { score: points, confidence }));
  }
  if (stage.leaving !== null) told.push(t('stage.leaving', { share: words.share(stage.leaving) }));
  if (stage.wait !== null) told.push(t('wait.told', { wait: words.wait(stage.wait) }));
  const leadsTo = leadsToName(map, stage.leadsTo);
  if (leadsTo !== null) told.push(t('set.leadsTo', { name: leadsTo }));
  return told.length === 0 ? undefined : told.join('; ');
}

export function StageHeadings({ layout, t, words }: InWords & { readonly layout: Layout }) {
  return (
    <div role="row">
      {layout.stages.map((column) => (
        <div
          key={column.stage.id}
          role="columnheader"
          id={cursorElementId({ kind: 'stage', stage: column.stage.id })}
          data-stage={column.stage.id}
          aria-description={headingDescription(layout.map, column, { t, words })}
          tabIndex={-1}
          style={placed(column.heading)}
        >
          {column.stage.name || t('board.unnamedStage')}
        </div>
      ))}
    </div>
  );
}

type LaneProps = {
  readonly layout: Layout;
  readonly row: LaneRow;
  readonly at: number;
  readonly isFilled: (box: CellBox) => boolean;
  readonly descriptions: DescriptionsByCell;
  readonly t: Translate;
  readonly words: LayoutWords;
};

export const LaneCells = memo(function LaneCells({ layout, row, at, isFilled, descriptions, t, words }: LaneProps) {
  const lane = row.lane.name || t('board.unnamedLane');
  const hasValues = row.picture !== null && row.picture.kind !== 'metric';
  const lit = useEditor(litCells);
  const shows = useMemo(() => (hasValues ? { layout, row } : null), [hasValues, layout, row]);
  return (
    <div role="row">
      <div
        role="rowheader"
        id={cursorElementId({ kind: 'lane', lane: row.lane.id })}
        data-lane={row.lane.id}
        tabIndex={-1}
        style={placed(row.heading)}
      >
        {lane}
      </div>
      {layout.cells[at]?.map((box, column) => (
        <Cell
          key={box.cell.stage}
          box={box}
          shows={shows}
          isFilled={isFilled(box)}
          descriptions={descriptions.get(cellKey(box.cell))}
          stage={layout.stages[column]?.stage.name || t('board.unnamedStage')}
          lane={lane}
          figures={row.picture?.kind === 'metric' ? metricsInWords(layout.map, box.cell.stage, t) : undefined}
          hasPhoto={hasPhoto(layout.map, box.cell)}
          isLit={lit?.has(cellKey(box.cell)) === true}
          t={t}
          words={words}
        />
      ))}
    </div>
  );
});
