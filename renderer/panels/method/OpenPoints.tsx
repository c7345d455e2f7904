import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Cursor } from '../../../shared/layout/cursor.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/map/journey-map.ts';
import { laneOf, noteOf, stageOf } from '../../../shared/map/queries.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { setEvidenceKind } from '../../actions/evidence-actions.ts';
import { moveCursor } from '../../actions/go-actions.ts';
import type { OpenPoint } from '../../state/covering.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState, OpenList } from '../../state/editor-state.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { EvidenceKinds } from '../evidence/EvidenceKinds.tsx';
import { EvidenceSign } from '../evidence/EvidenceSign.tsx';
import { laneName, stageName } from '../parts/names.ts';

/** More would no longer be gone through one by one. */
const MOST = 100;

type OpenPointsProps = {
  readonly list: OpenList;
  readonly points: readonly OpenPoint[];
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** What is still open, one by one: the board goes along, and how a pain point is known is said right here. */
export function OpenPoints({ list, points, leave }: OpenPointsProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useId();
  const viewOnly = useEditor(isViewOnly);
  const [chosen, setChosen] = useState(0);
  const box = useRef<HTMLUListElement>(null);
  const shown = points.slice(0, MOST);
  const at = Math.min(chosen, shown.length - 1);
  const point = shown[at];
  const key = point?.key;
  // The board shows what the list is at, which is another thing once one is done with.
  useEffect(() => {
    box.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    if (point !== undefined) moveCursor(store, point.at);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is the point's
  }, [store, key]);
  useEffect(() => {
    if (shown.length === 0) store.setState({ openList: null });
  }, [store, shown.length]);
  const say = (kind: EvidenceKind): void => {
    if (point?.at.kind === 'note') setEvidenceKind(store, [point.at.note], kind);
  };
  const stay = (): void => {
    store.setState({ openList: null, inspector: true });
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = Number(/^Digit(\d)$/.exec(event.code)?.[1]);
    const kind = list === 'pains' && !viewOnly ? EVIDENCE_KINDS[digit - 1] : undefined;
    const place = placesFrom(at, shown.length)[event.key];
    if (place !== undefined) setChosen(place);
    else if (kind !== undefined) say(kind);
    else if (event.key === 'Enter') stay();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h3 id={heading} className="menu-heading">
        {t(`coverage.${list}.why`)}
      </h3>
      <ul
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-labelledby={heading}
        aria-activedescendant={`${heading}-${at}`}
        onKeyDown={onKeyDown}
      >
        {shown.map((each, place) => (
          <li
            key={each.key}
            id={`${heading}-${place}`}
            role="option"
            aria-selected={place === at}
            className="menu-line"
            onClick={() => setChosen(place)}
            onDoubleClick={stay}
          >
            <Words at={each.at} />
          </li>
        ))}
      </ul>
      {points.length > MOST ? (
        <p className="menu-heading">{t('coverage.more', { count: points.length - MOST })}</p>
      ) : null}
      {list === 'pains' && point?.at.kind === 'note' && !viewOnly ? <KindOf note={point.at.note} say={say} /> : null}
    </>
  );
}

function placesFrom(at: number, count: number): Readonly<Record<string, number>> {
  return {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
}

function Words({ at }: { readonly at: Cursor }) {
  const t = useTranslate();
  const note = useEditor(({ history }) => (at.kind === 'note' ? noteOf(history.present, at.note) : undefined));
  const place = useEditor((state) => placeName(at, state, t));
  if (note === undefined) return <span>{place}</span>;
  const text = note.faceDown ? t('board.faceDown') : note.text;
  return (
    <>
      <EvidenceSign kind={note.evidence.kind} />
      <span>{text.trim() === '' ? t('board.emptyNote') : text}</span>
      <small>
        <span className="unseen">{t(`evidence.${note.evidence.kind}`)}, </span>
        {place}
      </small>
    </>
  );
}

function placeName(at: Cursor, { history }: EditorState, t: Translate): string {
  const map = history.present;
  const nameOfStage = (id: string): string => stageName(stageOf(map, id) ?? { name: '' }, t);
  switch (at.kind) {
    case 'cell':
      return t('board.cell', {
        stage: nameOfStage(at.cell.stage),
        lane: laneName(laneOf(map, at.cell.lane) ?? { name: '' }, t),
      });
    case 'stage':
      return nameOfStage(at.stage);
    case 'note':
      return nameOfStage(noteOf(map, at.note)?.stage ?? '');
    case 'lane':
      return laneName(laneOf(map, at.lane) ?? { name: '' }, t);
  }
}

type KindOfProps = { readonly note: string; readonly say: (kind: EvidenceKind) => void };

function KindOf({ note, say }: KindOfProps) {
  const kind = useEditor(({ history }) => noteOf(history.present, note)?.evidence.kind ?? null);
  return (
    <div className="open-kind">
      <EvidenceKinds value={kind} choose={say} />
    </div>
  );
}
