import { setEvidence } from '../../../shared/commands/evidence-commands.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Evidence, Note } from '../../../shared/map/journey-map.ts';
import { writtenDay } from '../../../shared/written-day.ts';
import { setEvidenceKind } from '../../actions/evidence-actions.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { EvidenceKinds } from './EvidenceKinds.tsx';
import { EvidenceSource } from './EvidenceSource.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { TextField } from '../parts/TextField.tsx';

/** How one note, or several together, are known. */
export function EvidenceFields({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const ids = notes.map(({ id }) => id);
  const all = notes.map(({ evidence }) => evidence);
  const kind = common(all.map((evidence) => evidence.kind));
  return (
    <InspectorPart title={t('evidence.title')}>
      <EvidenceKinds value={kind ?? null} choose={(chosen) => setEvidenceKind(store, ids, chosen)} />
      {all.some(saysMore) ? <Details ids={ids} all={all} /> : null}
    </InspectorPart>
  );
}

/** An assumption has no source; where one was written down all the same, it is not hidden. */
function saysMore({ kind, source, date, sample, note }: Evidence): boolean {
  return kind !== 'assumption' || source !== '' || date !== '' || sample !== null || note !== '';
}

type DetailsProps = { readonly ids: readonly string[]; readonly all: readonly Evidence[] };

function Details({ ids, all }: DetailsProps) {
  const t = useTranslate();
  const field = (part: 'date' | 'note' | 'sample', example: string) => {
    const value = common(all.map((evidence) => evidence[part]));
    return {
      name: t(`evidence.${part}`),
      placeholder: value === undefined ? t('inspector.mixed') : example,
      value: String(value ?? ''),
      label: 'step.setEvidence' as const,
    };
  };
  return (
    <>
      <EvidenceSource ids={ids} value={common(all.map(({ source }) => source))} />
      <div className="evidence-pair">
        <TextField
          {...field('date', t('evidence.dateExample'))}
          command={(text) => setEvidence(ids, { date: writtenDay(text) })}
        />
        <TextField {...field('sample', t('evidence.sampleExample'))} command={(text) => setSample(ids, text)} />
      </div>
      <TextField
        {...field('note', t('evidence.noteExample'))}
        command={(text) => setEvidence(ids, { note: text })}
        manyLines
      />
    </>
  );
}

/** What is no number leaves the sample as it was. */
function setSample(ids: readonly string[], text: string): Command {
  const digits = text.replace(/[\s.,]/g, '');
  if (!/^\d*$/.test(digits)) return (map) => map;
  return setEvidence(ids, { sample: digits === '' ? null : Number(digits) });
}

/** What all have in common; undefined where they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
