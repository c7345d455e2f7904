import { Dialog } from 'radix-ui';
import { useId, useMemo, useState } from 'react';
import type { ValueWords } from '../../shared/export/difference-values.ts';
import { checkMap } from '../../shared/map/check-map.ts';
import { countChanges } from '../../shared/map/count-changes.ts';
import { type Difference, mergeCopies } from '../../shared/workshop/merge-copies.ts';
import type { Side } from '../../shared/workshop/merge-values.ts';
import { takeBoth } from '../actions/merging.ts';
import { DialogFrame } from '../panels/parts/DialogFrame.tsx';
import { changesInWords } from '../panels/files/version-words.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { CopiesOffer } from '../state/editor-state.ts';
import { differenceWords } from './difference-words.ts';
import { listText } from '../../shared/list-text.ts';

const SHOWN = 200;
const NO_CHOICES: ReadonlyMap<string, Side> = new Map();

/** Two people's copies of one map become one: what was changed in two ways is listed with both, and a choice. */
export function CopiesDialog({ offer }: { readonly offer: CopiesOffer }) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const mine = useEditor(({ history }) => history.present);
  const [choices, setChoices] = useState(NO_CHOICES);
  const { base, theirs, isFile } = offer;
  const { map, differences } = useMemo(
    () => mergeCopies({ base, isGuessed: !isFile, mine, theirs: theirs.map }, choices),
    [base, isFile, mine, theirs, choices],
  );
  const changes = useMemo(() => changesInWords(countChanges(mine, map), t), [mine, map, t]);
  const isSound = useMemo(() => checkMap(map).length === 0, [map]);
  const words: ValueWords = { t, language, maps: [map, mine, theirs.map] };
  const line = base === null ? 'merging.copiesUnknown' : isFile ? 'merging.copiesLine' : 'merging.copiesGuess';
  const chooseAll = (side: Side) => setChoices(new Map(differences.map(({ key }) => [key, side])));
  return (
    <DialogFrame title={t('merging.copiesTitle')} sub={t(line)} broad close={() => store.setState({ dialog: null })}>
      <div className="merge">
        <div className="merge-parts">
          <p>
            {changes.length === 0
              ? t('merging.comesNothing', { name: theirs.name })
              : t('merging.comes', { name: theirs.name, changes: listText(changes, t) })}
          </p>
          {differences.length === 0 ? (
            <p className="sub">{t('merging.noConflicts')}</p>
          ) : (
            <section className="merge-conflicts" aria-label={t('merging.bothChanged', { count: differences.length })}>
              <h3 className="part-heading">{t('merging.bothChanged', { count: differences.length })}</h3>
              <div className="merge-heaps-tools">
                <button type="button" className="button" onClick={() => chooseAll('mine')}>
                  {t('merging.allMine')}
                </button>
                <button type="button" className="button" onClick={() => chooseAll('theirs')}>
                  {t('merging.allTheirs')}
                </button>
              </div>
              {differences.slice(0, SHOWN).map((difference) => (
                <DifferenceChoice
                  key={difference.key}
                  difference={difference}
                  words={words}
                  side={choices.get(difference.key) ?? difference.proposed}
                  choose={(side) => setChoices(new Map(choices).set(difference.key, side))}
                />
              ))}
              {differences.length > SHOWN ? (
                <p className="sub">{t('merging.moreConflicts', { count: differences.length - SHOWN })}</p>
              ) : null}
            </section>
          )}
        </div>
        <div className="dialog-foot">
          <p className="print-outcome" role="status">
            {isSound ? '' : t('merging.notSound')}
          </p>
          <Dialog.Close className="button">{t('common.cancel')}</Dialog.Close>
          <button
            type="button"
            className="button primary"
            autoFocus={differences.length === 0}
            aria-disabled={!isSound}
            onClick={() => {
              if (isSound) void takeBoth(store, offer, map).catch(reportError);
            }}
          >
            {t('merging.merge')}
          </button>
        </div>
      </div>
    </DialogFrame>
  );
}

type DifferenceChoiceProps = {
  readonly difference: Difference;
  readonly words: ValueWords;
  readonly side: Side;
  readonly choose: (side: Side) => void;
};

function DifferenceChoice({ difference, words, side, choose }: DifferenceChoiceProps) {
  const group = useId();
  const told = differenceWords(difference, words);
  return (
    <fieldset>
      <legend>{told.about}</legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <label key={each} className="merge-text">
          <input type="radio" name={group} checked={side === each} onChange={() => choose(each)} />
          <span>{told[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
