import { ChevronRight, Plus } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { addMetric } from '../../../shared/commands/metric-commands.ts';
import type { StageId } from '../../../shared/map/journey-map.ts';
import {
  OFFERED_SETS,
  offeredMetrics,
  offeredSetFor,
  type OfferedMetric,
  type OfferedSet,
} from '../../../shared/map/offered-metrics.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Icon } from '../parts/Icon.tsx';

type AddMetricProps = { readonly stage: StageId; readonly added: (id: string) => void };

/** What fits the stage first, then one of its own, then what is measured at other stages. */
export function AddMetric({ stage, added }: AddMetricProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const set = offeredSetFor(map, stage);
  const chosen = useRef<string | null>(null);
  const add = (metric: Partial<OfferedMetric>) => {
    const id = store.newId();
    if (edit(store, 'step.addMetric', addMetric({ id, stage, ...metric }))) chosen.current = id;
  };
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="button wide">
        <Icon icon={Plus} />
        {t('metric.add')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('metric.add')}
          onCloseAutoFocus={(event) => {
            const id = chosen.current;
            chosen.current = null;
            if (id === null) return;
            // The keyboard goes to the fields of what was added.
            event.preventDefault();
            added(id);
          }}
        >
          <Offers set={set} stage={stage} add={add} />
          <DropdownMenu.Item className="menu-line" onSelect={() => add({})}>
            {t('metric.own')}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="menu-rule" />
          <DropdownMenu.Label className="menu-heading">{t('metric.more')}</DropdownMenu.Label>
          {OFFERED_SETS.filter((other) => other !== set).map((other) => (
            <DropdownMenu.Sub key={other}>
              <DropdownMenu.SubTrigger className="menu-line">
                {t(`metric.set.${other}`)}
                <span className="onward">
                  <Icon icon={ChevronRight} />
                </span>
              </DropdownMenu.SubTrigger>
              <DropdownMenu.Portal>
                <DropdownMenu.SubContent className="menu" collisionPadding={8}>
                  <Offers set={other} stage={stage} add={add} />
                </DropdownMenu.SubContent>
              </DropdownMenu.Portal>
            </DropdownMenu.Sub>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type OffersProps = {
  readonly set: OfferedSet;
  readonly stage: StageId;
  readonly add: (metric: OfferedMetric) => void;
};

function Offers({ set, stage, add }: OffersProps) {
  const t = useTranslate();
  const language = useEditor(({ history }) => history.present.language);
  const metrics = useEditor(({ history }) => history.present.metrics);
  const offered = offeredMetrics(
    set,
    language,
    metrics.filter((metric) => metric.stage === stage),
  );
  return (
    <DropdownMenu.Group aria-label={t(`metric.set.${set}`)}>
      {offered.map((metric) => (
        <DropdownMenu.Item key={metric.name} className="menu-line" onSelect={() => add(metric)}>
          {metric.name}
        </DropdownMenu.Item>
      ))}
    </DropdownMenu.Group>
  );
}
