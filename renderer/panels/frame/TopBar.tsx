import { PanelRight, Printer, Redo2, Undo2 } from 'lucide';
import { renameMap } from '../../../shared/commands/map-commands.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { ActionButton, useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { MapChips } from './MapChips.tsx';
import { Mark } from '../parts/Mark.tsx';
import { SaveStatus } from '../files/SaveStatus.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { ViewMenu } from './ViewMenu.tsx';

export function TopBar() {
  const t = useTranslate();
  const title = useEditor(({ history }) => history.present.title);
  const undone = useEditor(({ history }) => history.past.at(-1)?.label);
  const redone = useEditor(({ history }) => history.future.at(-1)?.label);
  return (
    <header className="top-bar">
      <Mark />
      <h1 className="unseen">{title === '' ? t('board.untitledMap') : title}</h1>
      <MapTitle />
      <SaveStatus />
      <MapChips />
      <div className="spacer" />
      <div className="doing" onMouseDown={keepKeyboard}>
        <ActionButton
          action="edit.undo"
          icon={Undo2}
          {...(undone === undefined ? {} : { label: t('top.undo', { step: t(undone) }) })}
        />
        <ActionButton
          action="edit.redo"
          icon={Redo2}
          {...(redone === undefined ? {} : { label: t('top.redo', { step: t(redone) }) })}
        />
        <ViewMenu />
        <ActionButton action="view.inspector" icon={PanelRight} toggles />
        <PrintButton />
      </div>
    </header>
  );
}

function MapTitle() {
  const t = useTranslate();
  const title = useEditor(({ history }) => history.present.title);
  const viewOnly = useEditor(isViewOnly);
  const draft = useDraft({ value: title, label: 'step.renameMap', command: renameMap });
  return (
    <input
      className="map-title"
      type="text"
      spellCheck={false}
      readOnly={viewOnly}
      aria-label={t('top.title')}
      placeholder={t('board.untitledMap')}
      title={title}
      {...draft}
      onKeyDown={(event) => {
        const { currentTarget } = event;
        draft.onKeyDown(event);
        if (event.key === 'Enter' || event.key === 'Escape') currentTarget.blur();
      }}
    />
  );
}

function PrintButton() {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf('file.print');
  return (
    <Hint text={t('action.file.print')} keys={keys}>
      <button type="button" className="button primary" onClick={() => void runAction('file.print', store)}>
        <Icon icon={Printer} />
        {t('top.print')}
      </button>
    </Hint>
  );
}
