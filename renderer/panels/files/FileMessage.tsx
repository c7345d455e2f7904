import { FileCheck } from 'lucide';
import { useEffect } from 'react';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { FileBanner } from './FileBanner.tsx';
import { Icon } from '../parts/Icon.tsx';

/** How long good news stays, in milliseconds. */
const NEWS_MS = 8_000;

/** What there is to say about the map's file: one thing at a time, over the board, which stays where it is. */
export function FileMessage({ leave }: { readonly leave: () => void }) {
  const trouble = useEditor(({ document }) => document?.status.trouble ?? null);
  const isChanged = useEditor(({ history }) => history.past.length > 0);
  if (trouble === null) return <News />;
  // A message that was put away comes back where the first change makes it matter.
  return <FileBanner key={`${trouble.kind} ${isChanged}`} trouble={trouble} leave={leave} />;
}

function News() {
  const store = useEditorStore();
  const t = useTranslate();
  const news = useEditor((state) => state.news);
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(() => store.setState({ news: null }), NEWS_MS);
    return () => clearTimeout(timer);
  }, [store, news]);
  if (news === null) return null;
  return (
    <p className="file-message news">
      <Icon icon={FileCheck} />
      {t(`news.${news.kind}`, { name: news.name })}
    </p>
  );
}
