import { Dialog } from 'radix-ui';
import { type FormEvent, useId, useState } from 'react';
import { isPin } from '../../shared/workshop/locking.ts';
import { saveUnlockedCopy } from '../actions/lock-actions.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { setLock } from '../state/locked.ts';
import { lockWith, opens } from './pin-hash.ts';

/** Locks stages, lanes and questions with a PIN, or asks for it to unlock them. */
export function LockDialog() {
  const lock = useEditor(({ history }) => history.present.lock);
  return lock === null ? <Locking /> : <Unlocking />;
}

function Locking() {
  const store = useEditorStore();
  const t = useTranslate();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const close = () => store.setState({ dialog: null });
  const lock = async (): Promise<void> => {
    if (!isPin(pin)) return setProblem(t('lock.noPin'));
    if (pin !== again) return setProblem(t('lock.notAlike'));
    const lock = await lockWith(pin);
    store.setState({ dialog: null, announcement: t('lock.locked') });
    setLock(store, lock);
  };
  return (
    <DialogFrame title={t('lock.title')} sub={t('lock.line')} close={close}>
      <PinForm submit={t('lock.lock')} problem={problem} onSubmit={lock}>
        <PinField name={t('lock.pin')} value={pin} set={setPin} />
        <PinField name={t('lock.again')} value={again} set={setAgain} />
        <p className="left-out">{t('lock.slips')}</p>
      </PinForm>
    </DialogFrame>
  );
}

function Unlocking() {
  const store = useEditorStore();
  const t = useTranslate();
  const lock = useEditor(({ history }) => history.present.lock);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const close = () => store.setState({ dialog: null });
  const unlock = async (): Promise<void> => {
    if (lock === null) return;
    if (!(await opens(pin, lock))) {
      setPin('');
      return setProblem(t('lock.wrong'));
    }
    store.setState({ dialog: null, announcement: t('lock.unlocked') });
    setLock(store, null);
  };
  return (
    <DialogFrame title={t('lock.unlockTitle')} sub={t('lock.unlockLine')} close={close}>
      <PinForm submit={t('lock.unlock')} problem={problem} onSubmit={unlock}>
        <PinField name={t('lock.pin')} value={pin} set={setPin} />
      </PinForm>
      <div className="lock-forgotten">
        <p className="left-out">{t('lock.forgotten')}</p>
        <button type="button" className="button" onClick={() => void saveUnlockedCopy(store).catch(reportError)}>
          {t('lock.copy')}
        </button>
      </div>
    </DialogFrame>
  );
}

type PinFormProps = {
  readonly submit: string;
  readonly problem: string;
  readonly onSubmit: () => Promise<void>;
  readonly children: React.ReactNode;
};

function PinForm({ submit, problem, onSubmit, children }: PinFormProps) {
  const t = useTranslate();
  const [isWorking, setWorking] = useState(false);
  const run = (event: FormEvent): void => {
    event.preventDefault();
    if (isWorking) return;
    setWorking(true);
    void onSubmit()
      .catch(reportError)
      .finally(() => setWorking(false));
  };
  return (
    <form className="pin-form" onSubmit={run}>
      {children}
      <p className="version-problem" role="alert">
        {problem}
      </p>
      <div className="dialog-foot">
        <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
        <button type="submit" className="button primary">
          {submit}
        </button>
      </div>
    </form>
  );
}

function PinField({ name, value, set }: { name: string; value: string; set: (value: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        className="input pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
    </div>
  );
}
