import { BookmarkPlus, History } from 'lucide';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Version } from '../../../shared/version.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DeleteVersionDialog } from './DeleteVersionDialog.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KeepVersionDialog } from './KeepVersionDialog.tsx';
import { useVersionDetails } from './use-version-details.ts';
import { VersionList } from './VersionList.tsx';
import { takeLostKeyboard } from '../parts/use-keyboard-given-back.ts';
import { type Picture, VersionView } from './VersionView.tsx';

type VersionsDialogProps = { readonly Picture: Picture };

/** Earlier states of the map: what they were, what has changed since, and how to get them back. */
export function VersionsDialog({ Picture }: VersionsDialogProps) {
  const handle = useEditor((state) => state.document?.handle ?? null);
  return handle === null ? null : <VersionsOf handle={handle} Picture={Picture} />;
}

type Asked = 'keep' | 'delete' | null;

function VersionsOf({ handle, Picture }: VersionsDialogProps & { readonly handle: string }) {
  const store = useEditorStore();
  const t = useTranslate();
  const [versions, setVersions] = useVersions(handle);
  const [details, want] = useVersionDetails(handle);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const current = versions?.find(({ id }) => id === chosen) ?? versions?.[0];
  const close = (): void => setAsked(null);
  // All at once: the keyboard is given back to a list that is as it will stay, and once the dialog before it is gone.
  const renew = async (next: string | null): Promise<void> => {
    const now = await ask('versions.list', handle);
    setVersions(now);
    setChosen(next);
    setAsked(null);
  };
  const keep = (
    <button type="button" className="button" onClick={() => setAsked('keep')}>
      <Icon icon={BookmarkPlus} />
      {t('versions.keep')}
    </button>
  );
  // Not before the list is there: the keyboard comes to the first version then.
  if (versions === null) return null;
  return (
    <DialogFrame
      title={t('versions.title')}
      sub={t('versions.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      {current === undefined ? (
        <NoVersions>{keep}</NoVersions>
      ) : (
        <div className="versions">
          <div className="version-side">
            <VersionList
              versions={versions}
              chosen={current.id}
              details={details}
              want={want}
              choose={setChosen}
              remove={() => setAsked('delete')}
            />
            {keep}
          </div>
          <VersionView
            handle={handle}
            version={current}
            details={details.get(current.id)}
            Picture={Picture}
            remove={() => setAsked('delete')}
          />
        </div>
      )}
      {asked === 'keep' ? <KeepVersionDialog close={close} kept={() => renew(null)} /> : null}
      {asked === 'delete' && current !== undefined ? (
        <DeleteVersionDialog
          handle={handle}
          version={current}
          close={close}
          deleted={() => renew(neighbourOf(versions, current)?.id ?? null)}
        />
      ) : null}
    </DialogFrame>
  );
}

/** What lies where a version lay, once it is gone. */
function neighbourOf(versions: readonly Version[], gone: Version): Version | undefined {
  const at = versions.indexOf(gone);
  return versions[at + 1] ?? versions[at - 1];
}

function NoVersions({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const part = useRef<HTMLDivElement>(null);
  // The last version may just have been deleted, and the keyboard with it.
  useEffect(() => {
    takeLostKeyboard(part.current?.querySelector('button'));
  }, []);
  const isUntitled = useEditor((state) => state.document?.status.name === null);
  return (
    <div className="no-versions" ref={part}>
      <Icon icon={History} size={32} />
      <h3>{t('versions.empty')}</h3>
      <p>{t(isUntitled ? 'versions.emptyUntitled' : 'versions.emptyLine')}</p>
      {children}
    </div>
  );
}

/** null until they are known. */
function useVersions(handle: string): readonly [readonly Version[] | null, (versions: readonly Version[]) => void] {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  useEffect(() => {
    ask('versions.list', handle).then(setVersions, reportError);
  }, [handle]);
  return [versions, setVersions];
}
