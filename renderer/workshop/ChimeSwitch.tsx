import { runAction } from '../actions/registry.ts';
import { SwitchRow } from '../panels/parts/SwitchRow.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';

/** Whether the end of a step is heard on this machine. */
export function ChimeSwitch() {
  const store = useEditorStore();
  const t = useTranslate();
  const isOn = useEditor(({ settings }) => settings.chime !== false);
  return <SwitchRow name={t('agenda.chime')} isOn={isOn} turn={() => void runAction('agenda.chime', store)} />;
}
