import { Tabs } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { guidePicture } from './guide-texts.ts';
import { Prose } from './Prose.tsx';
import { useTexts } from './use-texts.ts';

/** The guide: its chapters at the left, the one that is read beside them. */
export function GuideDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const chapters = useTexts('guide');
  const [at, setAt] = useState('0');
  const first = useRef<HTMLButtonElement>(null);
  const areThere = chapters.length > 0;
  // They come a moment after the dialog, which gave the keyboard to its cross meanwhile.
  useEffect(() => {
    if (areThere) first.current?.focus();
  }, [areThere]);
  return (
    <DialogFrame title={t('guide.title')} sub={t('guide.line')} broad close={() => store.setState({ dialog: null })}>
      <Tabs.Root className="guide" orientation="vertical" value={at} onValueChange={setAt}>
        <Tabs.List aria-label={t('guide.chapters')}>
          {chapters.map(({ title }, number) => (
            <Tabs.Trigger key={title} ref={number === 0 ? first : null} value={String(number)}>
              {title}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {chapters.map(({ title, blocks }, number) => (
          <Tabs.Content key={title} value={String(number)}>
            <h3>{title}</h3>
            <Prose blocks={blocks} pictureOf={(name) => guidePicture(name, language)} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </DialogFrame>
  );
}
