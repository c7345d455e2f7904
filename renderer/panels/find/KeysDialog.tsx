import { Search } from 'lucide';
import { useState } from 'react';
import { ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import { keyText } from '../../../shared/key-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keysFound } from './keys-found.ts';

/** Every action and its keys. */
export function KeysDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [wanted, setWanted] = useState('');
  const platform = useEditor((state) => state.platform);
  const found = keysFound(wanted, platform, t);
  const search = (
    <div className="keys-search">
      <Icon icon={Search} />
      <input
        className="input"
        type="text"
        autoFocus
        aria-label={t('keys.search')}
        placeholder={t('keys.search')}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
    </div>
  );
  return (
    <DialogFrame title={t('keys.title')} beside={search} broad close={() => store.setState({ dialog: null })}>
      <div className="keys-list" tabIndex={0} role="region" aria-label={t('keys.title')}>
        {wanted === '' ? <p className="keys-typing">{t('keys.typing')}</p> : null}
        {found.length === 0 ? <p className="invite">{t('keys.none')}</p> : null}
        <div>
          {found.map(({ group, actions }) => (
            <section key={group}>
              <h3 className="part-heading">{t(`keys.group.${group}`)}</h3>
              <dl>
                {actions.map((id) => (
                  <KeysLine key={id} id={id} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </DialogFrame>
  );
}

function KeysLine({ id }: { readonly id: ActionId }) {
  const t = useTranslate();
  const platform = useEditor((state) => state.platform);
  const { keys, label } = ACTIONS[id];
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>
        {keys.length === 0
          ? t('keys.noKey')
          : shownOf(keys).map((combination) =>
              combination === '…' ? combination : <kbd key={combination}>{keyText(combination, platform)}</kbd>,
            )}
      </dd>
    </div>
  );
}

/** A row of keys, such as the digits, shows its ends. */
function shownOf(keys: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  return keys.length > 3 ? [first, '…', last] : keys;
}
