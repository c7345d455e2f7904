import { Minus, Plus } from 'lucide';
import { AUTOSAVE_CHOICES } from '../../../shared/ipc/settings.ts';
import { PAPER_NAMES, keptOf, type KeptPrint, usualPrintSettings } from '../../../shared/print/print-settings.ts';
import { PAPERS } from '../../../shared/print/papers.ts';
import { changeSettings } from '../../actions/view-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { NumberChoice } from '../parts/NumberChoice.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import { AuthorField } from './AuthorField.tsx';

/** Who works here, and how their work comes into its file. */
export function WorkSettings() {
  const store = useEditorStore();
  const t = useTranslate();
  const autosave = useEditor(({ settings }) => settings.autosave ?? 'soon');
  return (
    <InspectorPart title={t('settings.work')}>
      <AuthorField />
      <div>
        <Choice
          name={t('settings.autosave')}
          value={autosave}
          mixed=""
          options={AUTOSAVE_CHOICES.map((choice) => ({ value: choice, name: t(`settings.autosave.${choice}`) }))}
          choose={(chosen) => {
            const next = AUTOSAVE_CHOICES.find((choice) => choice === chosen);
            if (next !== undefined) void changeSettings(store, { autosave: next });
          }}
        />
        {autosave === 'off' ? <p className="settings-hint">{t('settings.autosaveOff')}</p> : null}
      </div>
    </InspectorPart>
  );
}

const TEXT_SIZES = [4, 5, 6, 7, 8, 9, 10, 12] as const;

/** How the next map goes on paper first: the same that a print dialog remembers. */
export function PaperSettings() {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const print = useEditor(({ settings }) => settings.print) ?? keptOf(usualPrintSettings(language));
  const change = (part: Partial<KeptPrint>) => void changeSettings(store, { print: { ...print, ...part } });
  return (
    <InspectorPart title={t('settings.paper')}>
      <div className="settings-pair">
        <Choice
          name={t('settings.paper')}
          value={print.paper === 'custom' ? null : print.paper}
          mixed={t('printDialog.custom')}
          options={PAPER_NAMES.map((paper) => ({ value: paper, name: PAPERS[paper].label }))}
          choose={(chosen) => {
            const paper = PAPER_NAMES.find((name) => name === chosen);
            if (paper !== undefined) change({ paper });
          }}
        />
        <NumberChoice
          name={t('settings.leastText')}
          unit="pt"
          value={print.leastText}
          options={TEXT_SIZES}
          choose={(leastText) => change({ leastText })}
        />
      </div>
    </InspectorPart>
  );
}

const PERSONAS = [1, 20] as const;

export function WorkshopSettings() {
  const store = useEditorStore();
  const t = useTranslate();
  const personaLimit = useEditor(({ settings }) => settings.personaLimit);
  const chime = useEditor(({ settings }) => settings.chime !== false);
  return (
    <InspectorPart title={t('settings.workshop')}>
      <div>
        <Stepper
          name={t('persona.limit')}
          less={{ icon: Minus, name: t('persona.fewer') }}
          more={{ icon: Plus, name: t('persona.more') }}
          value={personaLimit}
          range={PERSONAS}
          set={(limit) => void changeSettings(store, { personaLimit: limit })}
        />
        <SwitchRow
          name={t('settings.chime')}
          isOn={chime}
          turn={(isOn) => void changeSettings(store, { chime: isOn })}
        />
      </div>
    </InspectorPart>
  );
}
