import { ChevronDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { AGENDA_METHODS, AGENDA_PLANS, type AgendaMethod } from '../../shared/workshop/agenda-plans.ts';
import { minutesOf } from '../../shared/workshop/agenda-templates.ts';
import { takeMethod } from '../actions/agenda.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';

/** An agenda for each method. Where there are steps already, it asks before they give way. */
export function AgendaChoices({ replaces = 0 }: { readonly replaces?: number }) {
  const store = useEditorStore();
  const t = useTranslate();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<AgendaMethod | null>(null);
  const another = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    setAsked(null);
    another.current?.focus();
  };
  const choose = (method: AgendaMethod) => {
    if (replaces > 0) return setAsked(method);
    takeMethod(store, method);
  };
  if (replaces === 0) return <Methods choose={choose} />;
  return (
    <div className="agenda-another">
      <button
        ref={another}
        type="button"
        className="button quiet"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {t('agenda.another')}
        <Icon icon={ChevronDown} />
      </button>
      <div id={list}>
        {isOpen && asked === null ? <Methods choose={choose} isCalled /> : null}
        {asked === null ? null : (
          <Question
            text={t('agenda.replace', { count: replaces, name: t(`agenda.method.${asked}`) })}
            keep={close}
            replace={() => {
              takeMethod(store, asked);
              close();
            }}
          />
        )}
      </div>
    </div>
  );
}

type MethodsProps = {
  readonly choose: (method: AgendaMethod) => void;
  /** They were asked for a moment ago, so that the keyboard comes to them. */
  readonly isCalled?: boolean;
};

function Methods({ choose, isCalled = false }: MethodsProps) {
  const t = useTranslate();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCalled) first.current?.focus();
  }, [isCalled]);
  return (
    <ul className="agenda-methods" aria-label={t('agenda.choose')}>
      {AGENDA_METHODS.map((method, at) => (
        <li key={method}>
          <button
            ref={at === 0 ? first : undefined}
            type="button"
            data-first={at === 0 ? '' : undefined}
            onClick={() => choose(method)}
          >
            <b>{t(`agenda.method.${method}`)}</b>
            <span>{t('agenda.total', { count: minutesOf(Object.values(AGENDA_PLANS[method])) })}</span>
            <small>{t(`agenda.method.${method}.line`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

type QuestionProps = { readonly text: string; readonly keep: () => void; readonly replace: () => void };

function Question({ text, keep, replace }: QuestionProps) {
  const t = useTranslate();
  const line = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className="agenda-question"
      role="alertdialog"
      aria-labelledby={line}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        keep();
      }}
    >
      <p id={line}>{text}</p>
      <div>
        <button ref={first} type="button" className="button primary" onClick={replace}>
          {t('agenda.replaceYes')}
        </button>
        <button type="button" className="button" onClick={keep}>
          {t('agenda.keep')}
        </button>
      </div>
    </div>
  );
}
