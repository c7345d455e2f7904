import { ListChecks, X } from 'lucide';
import { Popover } from 'radix-ui';
import { type Coverage, isBegun } from '../../../shared/map/coverage.ts';
import { runAction } from '../../actions/registry.ts';
import { coverageShown, openPoints } from '../../state/covering.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { OPEN_LISTS, type OpenList } from '../../state/editor-state.ts';
import { useRested } from '../../state/use-rested.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { OpenPoints } from './OpenPoints.tsx';

type CoverageStripProps = {
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** What the map does not say yet, in one line under the board: each part leads to where it can be said. */
export function CoverageStrip({ leave }: CoverageStripProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isShown = useEditor(({ settings }) => settings.coverage);
  if (!isShown) return null;
  return (
    <section className="coverage-strip" aria-label={t('coverage.label')}>
      <Icon icon={ListChecks} size={16} />
      <Parts leave={leave} />
      <Hint text={t('coverage.hide')} side="top">
        <button
          type="button"
          className="icon-button"
          aria-label={t('coverage.hide')}
          onClick={() => void runAction('view.coverage', store)}
        >
          <Icon icon={X} size={14} />
        </button>
      </Hint>
    </section>
  );
}

function Parts({ leave }: CoverageStripProps) {
  const t = useTranslate();
  const coverage = useRested(coverageShown);
  const isOfBegunMap = useEditor(({ history }) => isBegun(history.present));
  // A map that nobody has begun lacks everything, and knows it.
  if (!isOfBegunMap) return <p>{t('coverage.begin')}</p>;
  const lists = OPEN_LISTS.filter((list) => openPoints(coverage, list).length > 0);
  const isWhole = lists.length === 0 && coverage.personas === 'fit' && coverage.hasGoal;
  if (isWhole) return <p className="whole">{t('coverage.whole')}</p>;
  return (
    <ul>
      {lists.map((list) => (
        <li key={list}>
          <ListButton list={list} coverage={coverage} leave={leave} />
        </li>
      ))}
      {coverage.personas === 'fit' ? null : <AboutLine key="personas" part="personas" coverage={coverage} />}
      {coverage.hasGoal ? null : <AboutLine key="goal" part="goals" coverage={coverage} />}
    </ul>
  );
}

type ListButtonProps = CoverageStripProps & { readonly list: OpenList; readonly coverage: Coverage };

function ListButton({ list, coverage, leave }: ListButtonProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isOpen = useEditor(({ openList }) => openList === list);
  const points = openPoints(coverage, list);
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => store.setState({ openList: open ? list : null })}>
      <Popover.Trigger className="button quiet">{t(`coverage.${list}`, { count: points.length })}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="menu open-points"
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t(`coverage.${list}`, { count: points.length })}
        >
          <OpenPoints list={list} points={points} leave={leave} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type AboutLineProps = { readonly part: 'personas' | 'goals'; readonly coverage: Coverage };

/** What the whole map is about is said in the inspector. */
function AboutLine({ part, coverage }: AboutLineProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const count = useEditor(({ history }) => history.present.personas.length);
  const words =
    part === 'goals'
      ? t('coverage.goal')
      : coverage.personas === 'none'
        ? t('coverage.noPersona')
        : t('coverage.personas', { count });
  const say = async (): Promise<void> => {
    await runAction('map.about', store);
    store.setState({ asksInspector: part });
  };
  return (
    <li>
      <button type="button" className="button quiet" onClick={() => void say()}>
        {words}
      </button>
    </li>
  );
}
