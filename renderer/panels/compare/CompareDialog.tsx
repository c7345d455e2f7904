import { ArrowLeftRight, ClipboardCopy, CopyCheck, LocateFixed } from 'lucide';
import { useId, useMemo, useRef, useState } from 'react';
import {
  type Compared,
  type ComparedMap,
  comparisonLines,
  type DifferenceGroup,
  type DifferenceLine,
} from '../../../shared/export/comparison.ts';
import type { Cursor } from '../../../shared/layout/cursor.ts';
import type { StageId } from '../../../shared/map/journey-map.ts';
import { copyComparison, goToDifference, placeOfDifference } from '../../actions/comparing.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Button } from '../parts/Button.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Picture } from '../files/VersionView.tsx';

type CompareDialogProps = {
  readonly other: ComparedMap;
  readonly Picture: Picture;
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** Another map, or an earlier state, beside the open one: how both look, and everything that differs, in words. */
export function CompareDialog({ other, Picture, leave }: CompareDialogProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const map = useEditor(({ history }) => history.present);
  const [isSwapped, setSwapped] = useState(false);
  const [group, setGroup] = useState<DifferenceGroup | null>(null);
  const [stage, setStage] = useState<StageId | null>(null);
  const [chosen, choose] = useState<DifferenceLine | null>(null);
  const compared = useMemo((): Compared => {
    const open = { map, name: t('compare.now') };
    return isSwapped ? { before: open, after: other } : { before: other, after: open };
  }, [map, other, isSwapped, t]);
  const lines = useMemo(() => comparisonLines(compared, t, language), [compared, t, language]);
  const shown = useMemo(
    () => lines.filter((line) => (group ?? line.group) === line.group && (stage ?? line.stage) === line.stage),
    [lines, group, stage],
  );
  const current = chosen !== null && shown.includes(chosen) ? chosen : (shown[0] ?? null);
  const place = (line: DifferenceLine): Cursor | null =>
    placeOfDifference(line.difference, isSwapped ? 'before' : 'after');
  const target = useRef<Cursor | null>(null);
  const goTo = (line: DifferenceLine): void => {
    target.current = place(line);
    if (target.current !== null) store.setState({ dialog: null });
  };
  const closed = (): void => {
    if (target.current === null) return;
    goToDifference(store, target.current);
    leave();
  };
  const swap = (): void => {
    setSwapped(!isSwapped);
    setStage(null);
  };
  return (
    <DialogFrame
      title={t('compare.title')}
      sub={t('compare.line', { before: compared.before.name, after: compared.after.name })}
      broad
      close={() => store.setState({ dialog: null })}
      closed={closed}
    >
      <div className="comparison">
        <Sides compared={compared} Picture={Picture} />
        {lines.length === 0 ? (
          <Same />
        ) : (
          <>
            <CompareFilters
              compared={compared}
              lines={lines}
              group={group}
              stage={stage}
              chooseGroup={setGroup}
              chooseStage={setStage}
            />
            <DifferenceList lines={shown} chosen={current} choose={choose} goTo={goTo} />
            <Foot
              compared={compared}
              lines={shown}
              swap={swap}
              canGo={current !== null && place(current) !== null}
              go={() => current !== null && goTo(current)}
            />
          </>
        )}
      </div>
    </DialogFrame>
  );
}

function Sides({ compared, Picture }: { readonly compared: Compared; readonly Picture: Picture }) {
  const t = useTranslate();
  const keys = useId();
  return (
    <div className="compare-sides">
      {(['before', 'after'] as const).map((side) => {
        const { map, name } = compared[side];
        const named = t('compare.picture', { side: t(`compare.${side}`), name });
        return (
          <section key={side} aria-label={named}>
            <h3>
              <span>{t(`compare.${side}`)}</span>
              <b title={name}>{name}</b>
              <span>{t('inspector.notes', { count: map.notes.length })}</span>
            </h3>
            <Picture map={map} name={named} describedBy={keys} />
          </section>
        );
      })}
      <p className="unseen" id={keys}>
        {t('versions.pictureKeys')}
      </p>
    </div>
  );
}

function Same() {
  const t = useTranslate();
  return (
    <div className="compare-same">
      <Icon icon={CopyCheck} size={40} />
      <h3>{t('compare.same')}</h3>
      <p>{t('compare.sameLine')}</p>
    </div>
  );
}

type FootProps = {
  readonly compared: Compared;
  readonly lines: readonly DifferenceLine[];
  readonly swap: () => void;
  readonly canGo: boolean;
  readonly go: () => void;
};

function Foot({ compared, lines, swap, canGo, go }: FootProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const [said, setSaid] = useState('');
  return (
    <div className="compare-foot">
      <p>{said === '' ? t('compare.keys') : said}</p>
      <Button icon={ArrowLeftRight} press={swap}>
        {t('compare.swap')}
      </Button>
      <Button icon={ClipboardCopy} press={() => void copyComparison(store, compared, lines).then(setSaid, reportError)}>
        {t('compare.copy')}
      </Button>
      <Button icon={LocateFixed} isPrimary isOff={!canGo} press={go}>
        {t('compare.go')}
      </Button>
    </div>
  );
}
