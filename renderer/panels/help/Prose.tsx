import { Fragment } from 'react';
import type { ProseBlock, ProseSpan } from '../../../shared/help/prose.ts';
import { keyText } from '../../../shared/key-text.ts';
import { useEditor } from '../../state/editor-context.ts';

type ProseProps = {
  readonly blocks: readonly ProseBlock[];
  /** Where the picture of a name lies; undefined: there is none. */
  readonly pictureOf?: (name: string) => string | undefined;
};

/** Words of the app's own. They are laid out from what was read, so that no markup reaches the page. */
export function Prose({ blocks, pictureOf }: ProseProps) {
  return (
    <div className="prose">
      {blocks.map((block, at) => (
        // The words never change while they are shown.
        <Block key={at} block={block} pictureOf={pictureOf} />
      ))}
    </div>
  );
}

type BlockProps = { readonly block: ProseBlock; readonly pictureOf: ProseProps['pictureOf'] };

function Block({ block, pictureOf }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.lines.map((spans, at) => (
            <li key={at}>
              <Spans spans={spans} />
            </li>
          ))}
        </ul>
      );
    case 'picture': {
      const source = pictureOf?.(block.name);
      return source === undefined ? null : <img src={source} alt={block.text} width={960} height={600} />;
    }
  }
}

function Spans({ spans }: { readonly spans: readonly ProseSpan[] }) {
  const platform = useEditor((state) => state.platform);
  return spans.map(({ kind, text }, at) => {
    if (kind === 'keys') return <kbd key={at}>{keyText(text, platform)}</kbd>;
    return kind === 'strong' ? <b key={at}>{text}</b> : <Fragment key={at}>{text}</Fragment>;
  });
}
