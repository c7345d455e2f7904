import { useMemo, useState } from 'react';
import type { ChannelMeaning } from '../../../shared/attribution/channel-meaning.ts';
import type { EventMeaning } from '../../../shared/attribution/event-meaning.ts';
import { gatherJourneys } from '../../../shared/attribution/gather-journeys.ts';
import { readTouches } from '../../../shared/attribution/read-touches.ts';
import { likeliestTouchReading, NEEDED_FIELDS, type TouchReading } from '../../../shared/attribution/touch-columns.ts';
import type { TouchSheet } from '../../../shared/attribution/touch-file.ts';
import { likelyMeanings, settledMeanings, wordsOfTouches } from '../../../shared/attribution/words-of-touches.ts';
import type { DateOrder } from '../../../shared/attribution/written-moment.ts';
import { useEditor, useEditorStore } from '../../state/editor-context.ts';

const NO_EVENTS: ReadonlyMap<string, EventMeaning> = new Map();
const NO_CHANNELS: ReadonlyMap<string, ChannelMeaning> = new Map();

/** What becomes of a table of touches, step by step, and what a person says about it. */
export function useTouches(sheet: TouchSheet, source: string) {
  const store = useEditorStore();
  const map = useEditor(({ history }) => history.present);
  const [reading, setReading] = useState<TouchReading>(() => likeliestTouchReading(sheet.rows));
  const [order, setOrder] = useState<DateOrder>('day-first');
  const [saidEvents, setEvents] = useState(NO_EVENTS);
  const [saidChannels, setChannels] = useState(NO_CHANNELS);
  const isReadable = NEEDED_FIELDS.every((field) => reading.columns[field] !== null);
  const read = useMemo(
    () => readTouches(isReadable ? sheet.rows : [], reading, order),
    [sheet, reading, order, isReadable],
  );
  const words = useMemo(() => wordsOfTouches(read.touches), [read]);
  const guesses = useMemo(() => likelyMeanings(words, map), [words, map]);
  const meant = useMemo(
    () => ({
      events: new Map([...guesses.events, ...saidEvents]),
      channels: new Map([...guesses.channels, ...saidChannels]),
    }),
    [guesses, saidEvents, saidChannels],
  );
  const outcome = useMemo(() => {
    const { meanings, newChannels, withoutChannel } = settledMeanings(meant, words, { map, newId: store.newId });
    const withNew = { ...map, channels: [...map.channels, ...newChannels] };
    return { newChannels, withoutChannel, map: withNew, ...gatherJourneys(read.touches, withNew, meanings, source) };
  }, [meant, words, map, store, read, source]);
  return {
    reading,
    setReading,
    setOrder,
    isReadable,
    read,
    words,
    meant,
    outcome,
    meanEvent: (key: string, meaning: EventMeaning) => setEvents(new Map(saidEvents).set(key, meaning)),
    meanChannel: (key: string, meaning: ChannelMeaning) => setChannels(new Map(saidChannels).set(key, meaning)),
  };
}

export type TouchImport = ReturnType<typeof useTouches>;
