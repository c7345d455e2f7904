import { Search } from 'lucide';
import { useState } from 'react';
import { ACTION_IDS, ACTIONS, type ActionId } from '../../shared/action-catalogue.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { keyText } from '../../shared/key-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { Icon } from './Icon.tsx';

const GROUPS = [
  'note',
  'evidence',
  'link',
  'question',
  'go',
  'edit',
  'clipboard',
  'select',
  'view',
  'tool',
  'file',
  'stage',
  'lane',
  'map',
  'help',
] as const;

/** Every action and its keys. */
export function KeysDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const [wanted, setWanted] = useState('');
  const groups = GROUPS.map((group) => ({ group, actions: actionsNamed(group, wanted, t) }));
  const found = groups.filter(({ actions }) => actions.length > 0);
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

function actionsNamed(group: (typeof GROUPS)[number], wanted: string, t: Translate): readonly ActionId[] {
  const words = wanted.trim().toLocaleLowerCase();
  return ACTION_IDS.filter(
    (id) =>
      id.startsWith(`${group}.`) && (t(ACTIONS[id].label).toLocaleLowerCase().includes(words) || hasKey(id, words)),
  );
}

function hasKey(id: ActionId, words: string): boolean {
  return ACTIONS[id].keys.some((combination) => keyText(combination, 'linux').toLocaleLowerCase() === words);
}
