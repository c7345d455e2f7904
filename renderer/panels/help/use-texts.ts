import { useEffect, useState } from 'react';
import type { Chapter } from '../../../shared/help/prose.ts';
import { useEditor } from '../../state/editor-context.ts';
import { readTexts } from './guide-texts.ts';

/** Nothing until they are read. */
export function useTexts(what: 'guide' | 'news'): readonly Chapter[] {
  const language = useEditor(({ settings }) => settings.language);
  const [chapters, setChapters] = useState<readonly Chapter[]>([]);
  useEffect(() => {
    let isGone = false;
    readTexts(what, language).then((read) => isGone || setChapters(read), reportError);
    return () => {
      isGone = true;
    };
  }, [what, language]);
  return chapters;
}
