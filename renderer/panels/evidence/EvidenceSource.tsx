import { ChevronDown } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { setEvidence } from '../../../shared/commands/evidence-commands.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TextField } from '../parts/TextField.tsx';

const USUAL = [
  'evidence.source.analytics',
  'evidence.source.survey',
  'evidence.source.social',
  'evidence.source.crm',
  'evidence.source.sales',
  'evidence.source.observation',
  'evidence.source.publication',
] as const satisfies readonly PlainTextKey[];

/** More would no longer be looked through. */
const MOST_OF_MAP = 8;

type EvidenceSourceProps = {
  readonly ids: readonly string[];
  /** undefined: the notes differ. */
  readonly value: string | undefined;
};

/** Where evidence comes from, in one's own words or in those that are offered. */
export function EvidenceSource({ ids, value }: EvidenceSourceProps) {
  const t = useTranslate();
  return (
    <div className="evidence-source">
      <TextField
        name={t('evidence.source')}
        placeholder={value === undefined ? t('inspector.mixed') : t('evidence.sourceExample')}
        value={value ?? ''}
        label="step.setEvidence"
        command={(source) => setEvidence(ids, { source })}
      />
      <DropdownMenu.Root>
        <Hint text={t('evidence.sources')} side="left">
          <DropdownMenu.Trigger className="icon-button" aria-label={t('evidence.sources')}>
            <Icon icon={ChevronDown} />
          </DropdownMenu.Trigger>
        </Hint>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
            <Lines ids={ids} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

function Lines({ ids }: Pick<EvidenceSourceProps, 'ids'>) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const usual = USUAL.map((key) => t(key));
  const ofMap = sourcesOf(map).filter((source) => !usual.includes(source));
  const line = (source: string) => (
    <DropdownMenu.Item
      key={source}
      className="menu-line"
      onSelect={() => edit(store, 'step.setEvidence', setEvidence(ids, { source }))}
    >
      {source}
    </DropdownMenu.Item>
  );
  return (
    <>
      {usual.map(line)}
      {ofMap.length === 0 ? null : <DropdownMenu.Separator className="menu-rule" />}
      {ofMap.slice(0, MOST_OF_MAP).map(line)}
    </>
  );
}

/** The sources that the map's notes name, the most frequent first. */
function sourcesOf({ notes }: JourneyMap): readonly string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of notes) {
    if (evidence.source !== '') counts.set(evidence.source, (counts.get(evidence.source) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([source]) => source);
}
