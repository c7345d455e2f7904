import { type ReactNode, useId, useMemo, useRef } from 'react';
import { answerClosing } from '../../../shared/commands/map-commands.ts';
import { type ClosingFacts, closingFacts } from '../../../shared/map/closing-facts.ts';
import type { Cursor } from '../../../shared/layout/cursor.ts';
import { CLOSING_QUESTIONS, type Closing, type JourneyMap, type Note } from '../../../shared/map/journey-map.ts';
import { percentText } from '../../../shared/percent-text.ts';
import { moveCursor } from '../../actions/go-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { editFurther } from '../../state/editor-store.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { AnswerField } from '../parts/AnswerField.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { stageName } from '../parts/names.ts';
import { noteWords } from '../../../shared/map/note-words.ts';

/** The four questions at the end of a workshop, each beside what the map itself knows about it. */
export function ClosingDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const viewOnly = useEditor(isViewOnly);
  const facts = useMemo(() => closingFacts(map), [map]);
  const goal = useRef<Cursor | null>(null);
  const latest = useRef<JourneyMap | null>(null);
  const close = () => store.setState({ dialog: null });
  const go: Go = (cursor) => {
    goal.current = cursor;
    close();
  };
  const answer = (question: keyof Closing, text: string) => {
    if (!editFurther(store, 'step.closing', answerClosing({ [question]: text }), latest.current)) return;
    latest.current = store.getState().history.present;
  };
  return (
    <DialogFrame
      title={t('closing.title')}
      sub={t('closing.line')}
      close={close}
      closed={() => goal.current !== null && moveCursor(store, goal.current)}
      broad
    >
      <div className="closing">
        {CLOSING_QUESTIONS.map((question) => (
          <section key={question} className="closing-question">
            <AnswerField
              name={t(`about.closing.${question}`)}
              value={map.closing[question]}
              invite={t(`closing.${question}.invite`)}
              isReadOnly={viewOnly}
              keep={(text) => answer(question, text)}
            />
            <Facts question={question} facts={facts} go={go} />
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}

type Go = (cursor: Cursor) => void;
type FactsProps = { readonly question: keyof Closing; readonly facts: ClosingFacts; readonly go: Go };

function Facts({ question, facts, go }: FactsProps) {
  const t = useTranslate();
  const id = useId();
  const list = useFacts(question, facts, go);
  return (
    <div className="closing-facts">
      <h3 id={id} className="part-heading">
        {t(`closing.${question}.facts`)}
      </h3>
      {list.length === 0 ? (
        <p className="invite">{t(`closing.${question}.none`)}</p>
      ) : (
        // It scrolls, so that the keyboard must get to it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where nothing in it can be chosen
        <ul aria-labelledby={id} tabIndex={question === 'needs' ? 0 : undefined}>
          {list}
        </ul>
      )}
    </div>
  );
}

function useFacts(question: keyof Closing, facts: ClosingFacts, go: Go): readonly ReactNode[] {
  const t = useTranslate();
  const line = (note: Note) => <NoteFact key={note.id} note={note} go={go} />;
  switch (question) {
    case 'needs':
      return facts.needs.map(({ name, needs }) => (
        <li key={`${name} ${needs}`}>
          <small>{name === null ? t('about.customer') : name || t('inspector.unnamedPersona')}</small>
          <span>{needs}</span>
        </li>
      ));
    case 'problems':
      return facts.problems.map(line);
    case 'competitors':
      return facts.competitors.map(({ name, notes }) => (
        <li key={name}>
          <small>{name}</small>
          <ul>{notes.map(line)}</ul>
        </li>
      ));
    case 'leaving':
      return facts.leaving.map(({ stage, share }) => (
        <li key={stage.id}>
          <button type="button" className="fact" onClick={() => go({ kind: 'stage', stage: stage.id })}>
            <b className="share">{percentText(share, t)}</b>
            <span>{stageName(stage, t)}</span>
          </button>
        </li>
      ));
  }
}

function NoteFact({ note, go }: { readonly note: Note; readonly go: Go }) {
  const t = useTranslate();
  return (
    <li>
      <button type="button" className="fact" onClick={() => go({ kind: 'note', note: note.id })}>
        <span>{noteWords(note, t)}</span>
        {note.votes > 0 ? <small>{t('board.votes', { count: note.votes })}</small> : null}
      </button>
    </li>
  );
}
