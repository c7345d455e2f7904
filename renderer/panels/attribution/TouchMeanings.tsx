import { channelName } from '../../../shared/channel-vocabulary.ts';
import type { ChannelMeaning } from '../../../shared/attribution/channel-meaning.ts';
import type { EventMeaning } from '../../../shared/attribution/event-meaning.ts';
import type { Word } from '../../../shared/attribution/words-of-touches.ts';
import type { Outcome } from '../../../shared/map/touches.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { stageName } from '../parts/names.ts';
import type { TouchImport } from './use-touches.ts';

/** So many words are asked about; the rarer ones mean what is likeliest. */
const SHOWN = 24;

const BY_CHANNEL = 'by-channel';
const NONE = 'none';
const NEW = 'new';
/** Ids may be any word. */
const OF_MAP = 'id:';

/** What the words of a table mean in this map: each can be said otherwise. */
export function TouchMeanings({ touches }: { readonly touches: TouchImport }) {
  const t = useTranslate();
  const { words, meant, meanEvent, meanChannel } = touches;
  return (
    <div className="touch-meanings">
      <section aria-label={t('touches.events')}>
        <h3 className="part-heading">{t('touches.events')}</h3>
        {words.events.slice(0, SHOWN).map((word) => (
          <EventRow
            key={word.key}
            word={word}
            meaning={meant.events.get(word.key) ?? { at: null, isByChannel: false, outcome: null }}
            mean={(meaning) => meanEvent(word.key, meaning)}
          />
        ))}
        <Rarer count={words.events.length - SHOWN} />
      </section>
      <section aria-label={t('touches.channels')}>
        <h3 className="part-heading">{t('touches.channels')}</h3>
        {words.channels.slice(0, SHOWN).map((word) => (
          <ChannelRow
            key={word.key}
            word={word}
            meaning={meant.channels.get(word.key) ?? { kind: 'none' }}
            mean={(meaning) => meanChannel(word.key, meaning)}
          />
        ))}
        <Rarer count={words.channels.length - SHOWN} />
      </section>
    </div>
  );
}

function Rarer({ count }: { readonly count: number }) {
  const t = useTranslate();
  return count <= 0 ? null : <p className="sub">{t('touches.moreWords', { count })}</p>;
}

function useWord({ word }: Word): string {
  const t = useTranslate();
  return word === '' ? t('touches.noWord') : word;
}

function WordHead({ word }: { readonly word: Word }) {
  const text = useWord(word);
  return (
    <div className="touch-word">
      <span title={text}>{text}</span>
      <small>{word.count}</small>
    </div>
  );
}

type RowProps<Meaning> = {
  readonly word: Word;
  readonly meaning: Meaning;
  readonly mean: (meaning: Meaning) => void;
};

function EventRow({ word, meaning, mean }: RowProps<EventMeaning>) {
  const t = useTranslate();
  const stages = useEditor(({ history }) => history.present.stages);
  const named = useWord(word);
  const stage = meaning.isByChannel ? BY_CHANNEL : meaning.at === null ? NONE : `${OF_MAP}${meaning.at}`;
  return (
    <div className="touch-row">
      <WordHead word={word} />
      <Choice
        name={t('touches.outcomeOf', { word: named })}
        value={meaning.outcome ?? 'touch'}
        mixed=""
        options={(['touch', 'lead', 'sale'] as const).map((value) => ({ value, name: t(`touches.${value}`) }))}
        // It is one of the options.
        choose={(value) => mean({ ...meaning, outcome: value === 'touch' ? null : (value as Outcome) })}
      />
      <Choice
        name={t('touches.stageOf', { word: named })}
        value={stage}
        mixed=""
        options={[
          { value: BY_CHANNEL, name: t('touches.byChannel') },
          { value: NONE, name: t('touches.noStage') },
          ...stages.map((each) => ({ value: `${OF_MAP}${each.id}`, name: stageName(each, t) })),
        ]}
        choose={(value) =>
          mean({
            ...meaning,
            isByChannel: value === BY_CHANNEL,
            at: value.startsWith(OF_MAP) ? value.slice(OF_MAP.length) : null,
          })
        }
      />
    </div>
  );
}

function ChannelRow({ word, meaning, mean }: RowProps<ChannelMeaning>) {
  const t = useTranslate();
  const channels = useEditor(({ history }) => history.present.channels);
  const language = useEditor(({ settings }) => settings.language);
  const named = useWord(word);
  return (
    <div className="touch-row">
      <WordHead word={word} />
      <Choice
        name={t('touches.channelOf', { word: named })}
        value={meaning.kind === 'known' ? `${OF_MAP}${meaning.id}` : meaning.kind}
        mixed=""
        options={[
          ...(word.word === '' ? [] : [{ value: NEW, name: t('touches.newChannel') }]),
          { value: NONE, name: t('touches.noChannel') },
          ...channels.map((channel) => ({ value: `${OF_MAP}${channel.id}`, name: channelName(channel, language) })),
        ]}
        choose={(value) =>
          mean(
            value.startsWith(OF_MAP)
              ? { kind: 'known', id: value.slice(OF_MAP.length) }
              : { kind: value === NEW ? 'new' : 'none' },
          )
        }
      />
    </div>
  );
}
