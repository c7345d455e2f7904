import {
  AGENDA_STEP_DEFAULTS,
  ASSUMPTION,
  CHANNEL_DEFAULTS,
  EARLIER_FIGURE_DEFAULTS,
  EMOTION_DEFAULTS,
  GAP_DEFAULTS,
  LINK_DEFAULTS,
  MAP_DEFAULTS,
  METRIC_DEFAULTS,
  NOTE_DEFAULTS,
  NO_CLOSING,
  NO_GOAL,
  NO_TOUCHES,
  PERSONA_DEFAULTS,
  PHOTO_DEFAULTS,
  RELATED_MAP_DEFAULTS,
  ROUND_DEFAULTS,
  STAGE_DEFAULTS,
  STROKE_DEFAULTS,
  TASK_DEFAULTS,
  TOUCH_KIND_DEFAULTS,
  TOUCH_PATH_DEFAULTS,
  VOTER_DEFAULTS,
  WAIT_DEFAULTS,
  laneDefaults,
} from '../map/defaults.ts';
import { isLanguage } from '../i18n/languages.ts';
import { LANE_KINDS, type LaneKind } from '../map/journey-map.ts';
import { isJsonObject } from './json-object.ts';

/**
 * Fills in what a file left out. It does so in place, in what was parsed a moment ago and is nobody else's, but for notes.
 * Nothing is checked here; wrong shapes are left for the schema to refuse.
 */
export function fillDefaults(map: unknown): void {
  if (!isJsonObject(map)) return;
  fill(map, MAP_DEFAULTS);
  fill(map.goal, NO_GOAL);
  fill(map.closing, NO_CLOSING);
  for (const persona of entriesOf(map.personas)) fill(persona, PERSONA_DEFAULTS);
  for (const channel of entriesOf(map.channels)) fill(channel, CHANNEL_DEFAULTS);
  for (const stage of entriesOf(map.stages)) fillWaiting(stage, STAGE_DEFAULTS);
  for (const lane of entriesOf(map.lanes)) fillLane(lane, map.language);
  if (Array.isArray(map.notes)) map.notes = map.notes.map(filledNote);
  for (const emotion of entriesOf(map.emotions)) fill(emotion, EMOTION_DEFAULTS);
  for (const gap of entriesOf(map.gaps)) fill(gap, GAP_DEFAULTS);
  for (const metric of entriesOf(map.metrics)) fillMetric(metric);
  fillTouches(map.touches);
  for (const link of entriesOf(map.links)) fillWaiting(link, LINK_DEFAULTS);
  for (const stroke of entriesOf(map.strokes)) fill(stroke, STROKE_DEFAULTS);
  for (const photo of entriesOf(map.photos)) fill(photo, PHOTO_DEFAULTS);
  for (const step of entriesOf(map.agenda)) fill(step, AGENDA_STEP_DEFAULTS);
  for (const related of entriesOf(map.maps)) fill(related, RELATED_MAP_DEFAULTS);
  fillRounds(map.rounds);
}

/** As little as a file may say of votes. */
export function fillRounds(rounds: unknown): void {
  for (const round of entriesOf(rounds)) {
    fill(round, ROUND_DEFAULTS);
    if (!isJsonObject(round)) continue;
    for (const voter of entriesOf(round.voters)) fill(voter, VOTER_DEFAULTS);
  }
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function fill(record: unknown, defaults: Readonly<Record<string, unknown>>): void {
  if (!isJsonObject(record)) return;
  for (const key in defaults) {
    if (record[key] === undefined) record[key] = defaults[key];
  }
}

/** As little as a file may say of touches. */
export function fillTouches(touches: unknown): void {
  fill(touches, NO_TOUCHES);
  if (!isJsonObject(touches)) return;
  for (const kind of entriesOf(touches.kinds)) fill(kind, TOUCH_KIND_DEFAULTS);
  for (const path of entriesOf(touches.paths)) fill(path, TOUCH_PATH_DEFAULTS);
}

function fillWaiting(record: unknown, defaults: Readonly<Record<string, unknown>>): void {
  fill(record, defaults);
  if (isJsonObject(record)) fill(record.wait, WAIT_DEFAULTS);
}

const BLANK_NOTE = { id: undefined, stage: undefined, lane: undefined, ...NOTE_DEFAULTS };

/** A copy: a file says little of each of thousands of notes, and an object that grows key by key is moved again and again. */
export function filledNote(note: unknown): unknown {
  if (!isJsonObject(note)) return note;
  fill(note.evidence, ASSUMPTION);
  fill(note.task, TASK_DEFAULTS);
  return { ...BLANK_NOTE, ...note };
}

function fillMetric(metric: unknown): void {
  fill(metric, METRIC_DEFAULTS);
  if (!isJsonObject(metric)) return;
  for (const figure of entriesOf(metric.earlier)) fill(figure, EARLIER_FIGURE_DEFAULTS);
}

function fillLane(lane: unknown, language: unknown): void {
  if (!isJsonObject(lane) || !isLaneKind(lane.kind)) return;
  fill(lane, laneDefaults(lane.kind, isLanguage(language) ? language : 'en'));
}

function isLaneKind(kind: unknown): kind is LaneKind {
  return (LANE_KINDS as readonly unknown[]).includes(kind);
}
