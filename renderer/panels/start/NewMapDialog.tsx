import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { TemplateCards } from './TemplateCards.tsx';

export function NewMapDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <DialogFrame title={t('new.title')} sub={t('new.line')} broad close={() => store.setState({ dialog: null })}>
      <TemplateCards />
    </DialogFrame>
  );
}
