import { FileText, History, type IconNode } from 'lucide';
import { compareWithFile } from '../../actions/comparing.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Asks which map is to stand beside the open one. */
export function CompareWithDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <DialogFrame
      title={t('compare.withTitle')}
      sub={t('compare.withLine')}
      close={() => store.setState({ dialog: null })}
    >
      <div className="compare-ways">
        <Way
          icon={FileText}
          title={t('compare.withFile')}
          line={t('compare.withFileLine')}
          take={() => void compareWithFile(store).catch(reportError)}
        />
        <Way
          icon={History}
          title={t('compare.withVersion')}
          line={t('compare.withVersionLine')}
          take={() => store.setState({ dialog: 'versions' })}
        />
      </div>
    </DialogFrame>
  );
}

type WayProps = {
  readonly icon: IconNode;
  readonly title: string;
  readonly line: string;
  readonly take: () => void;
};

function Way({ icon, title, line, take }: WayProps) {
  return (
    <button type="button" className="rescue-way" onClick={take}>
      <Icon icon={icon} size={20} />
      <span>
        <b>{title}</b>
        <small>{line}</small>
      </span>
    </button>
  );
}
