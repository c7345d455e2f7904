import fc from 'fast-check';
import {
  addAgendaStep,
  changeAgendaStep,
  moveAgendaStep,
  noteUsed,
  removeAgendaStep,
  takeAgenda,
} from '../../shared/commands/agenda-commands.ts';
import { addChannel, channelNotes, deleteChannel, renameChannel } from '../../shared/commands/channel-commands.ts';
import type { Command } from '../../shared/commands/command.ts';
import { combineNotes } from '../../shared/commands/combine-notes.ts';
import { copyNotes } from '../../shared/commands/copy-notes.ts';
import { noteEmotion, removeEmotion, setEmotion } from '../../shared/commands/emotion-commands.ts';
import { revealAll, shuffleFaceDown, turnNotes } from '../../shared/commands/face-commands.ts';
import { noteGap, removeGap, setGap } from '../../shared/commands/gap-commands.ts';
import { setEvidence } from '../../shared/commands/evidence-commands.ts';
import { idsToJoin, joinMap } from '../../shared/commands/join-map.ts';
import {
  addLane,
  deleteLane,
  hideLane,
  moveLane,
  recolourLane,
  renameLane,
  setLaneQuestions,
  showLane,
} from '../../shared/commands/lane-commands.ts';
import {
  addLink,
  deleteLinks,
  labelLink,
  reverseLink,
  setLinkEither,
  setLinkWait,
} from '../../shared/commands/link-commands.ts';
import { groupNotes, ungroupNotes } from '../../shared/commands/group-commands.ts';
import { answerClosing, renameMap, setGoal } from '../../shared/commands/map-commands.ts';
import {
  addMetric,
  changeMetric,
  dateEarlierFigure,
  deleteEarlierFigure,
  deleteMetric,
  moveMetric,
  renewMetric,
} from '../../shared/commands/metric-commands.ts';
import { moveNotes, rehomeNotes } from '../../shared/commands/move-notes.ts';
import {
  addNote,
  addNotes,
  changeNotes,
  deleteNotes,
  duplicateNotes,
  editNoteText,
  recolourNotes,
} from '../../shared/commands/note-commands.ts';
import { idsToRenew, pasteNotes } from '../../shared/commands/paste-notes.ts';
import {
  addPersona,
  assignNotes,
  changePersona,
  deletePersona,
  movePersona,
} from '../../shared/commands/persona-commands.ts';
import { putPhoto, removePhoto, setPhotoOpacity, showPhoto } from '../../shared/commands/photo-commands.ts';
import type { Place } from '../../shared/commands/records.ts';
import {
  addStage,
  deleteStage,
  describeStage,
  hideStage,
  moveStage,
  renameStage,
  setStageLeaving,
  setStageWait,
  setStageWidth,
  showStage,
} from '../../shared/commands/stage-commands.ts';
import {
  addToSet,
  followSet,
  leadNotes,
  leadStage,
  removeFromSet,
  renameInSet,
} from '../../shared/commands/set-commands.ts';
import { splitNotes } from '../../shared/commands/split-notes.ts';
import { addStroke, eraseStrokes } from '../../shared/commands/stroke-commands.ts';
import {
  addVoter,
  beginRound,
  castBallot,
  closeRound,
  deleteRound,
  showVotes,
} from '../../shared/commands/voting-commands.ts';
import { openRound } from '../../shared/workshop/voting.ts';
import { dropTouches, takeLeaving, takeTouches, takeWaits } from '../../shared/commands/touch-commands.ts';
import { changeTasks, dropTasks } from '../../shared/commands/task-commands.ts';
import { copiedNotes } from '../../shared/map/copied-notes.ts';
import { EVIDENCE_KINDS, type JourneyMap, LANE_KINDS, LIMITS } from '../../shared/map/journey-map.ts';
import { WAIT_UNITS } from '../../shared/map/wait.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import { arbitraryMap, hostileText } from './arbitrary-map.ts';

/** A command by its name and what was drawn for it, so that a failing run can be read. */
export type DrawnCommand = { readonly name: string; readonly drawn: unknown; readonly command: Command };

type Identified = { readonly id: string };

/** A rank stands for the record at that place in whatever map the command meets; the highest one for none. */
const GONE = 30;
const rank = fc.nat(GONE);
const ranks = fc.uniqueArray(rank, { maxLength: 4 });
const place: fc.Arbitrary<Place> = fc.oneof(fc.integer({ min: -1, max: 8 }), fc.constant('end' as const));
/** Few enough to meet a taken id now and then. */
const newId = fc.nat(60).map((number) => `new${number}`);
const colour = fc.constantFrom(null, 'blue', '#445566');
const text = fc.oneof(
  { weight: 9, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constant(`${'x'.repeat(LIMITS.text - 1)}🙂🙂`) },
);

function idAt(list: readonly Identified[], at: number): string {
  return at === GONE ? 'gone' : (list[at % Math.max(1, list.length)]?.id ?? 'gone');
}

function idsAt(list: readonly Identified[], at: readonly number[]): readonly string[] {
  return at.map((one) => idAt(list, one));
}

function cellAt(map: JourneyMap, [stage, lane]: readonly [number, number]): { stage: string; lane: string } {
  return { stage: idAt(map.stages, stage), lane: idAt(map.lanes, lane) };
}

function draw<Drawn>(
  name: string,
  parts: fc.Arbitrary<Drawn>,
  commandFor: (drawn: Drawn, map: JourneyMap) => Command,
): fc.Arbitrary<DrawnCommand> {
  return parts.map((drawn) => ({ name, drawn, command: (map) => commandFor(drawn, map)(map) }));
}

const cell = fc.tuple(rank, rank);

const notePatch = fc.record(
  {
    important: fc.boolean(),
    mark: fc.constantFrom('good', 'improve', null),
    competitor: text,
    author: text,
    votes: fc.integer({ min: -1, max: 3 }),
    faceDown: fc.boolean(),
    evidence: fc.record({
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      source: text,
      date: fc.constant(''),
      sample: fc.option(fc.nat()),
      note: fc.constant(''),
    }),
    task: fc.option(fc.record({ owner: text, due: fc.constant(''), done: fc.boolean() })),
  },
  { requiredKeys: [] },
);

const evidencePatch = fc.record(
  {
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    source: text,
    date: text,
    sample: fc.option(fc.double({ min: -2, max: 1e9 })),
    note: text,
  },
  { requiredKeys: [] },
);

const noteCommands = [
  draw('addNote', fc.record({ id: newId, text, cell, place }), (drawn, map) =>
    addNote({ id: drawn.id, text: drawn.text, ...cellAt(map, drawn.cell) }, drawn.place),
  ),
  draw('addNotes', fc.array(fc.record({ id: newId, text, cell }), { maxLength: 3 }), (drawn, map) =>
    addNotes(drawn.map(({ id, text: words, cell: to }) => ({ id, text: words, ...cellAt(map, to) }))),
  ),
  draw('editNoteText', fc.tuple(rank, text), ([at, words], map) => editNoteText(idAt(map.notes, at), words)),
  draw('moveNotes', fc.tuple(ranks, cell, place), ([at, to, where], map) =>
    moveNotes(idsAt(map.notes, at), cellAt(map, to), where),
  ),
  draw('copyNotes', fc.tuple(ranks, fc.array(newId, { minLength: 4, maxLength: 4 }), cell, place), (drawn, map) => {
    const [at, newIds, to, where] = drawn;
    return copyNotes(idsAt(map.notes, at), newIds.slice(0, at.length), cellAt(map, to), where);
  }),
  draw('rehomeNotes', fc.tuple(ranks, rank, fc.boolean()), ([at, to, acrossStages], map) =>
    rehomeNotes(idsAt(map.notes, at), acrossStages ? { stage: idAt(map.stages, to) } : { lane: idAt(map.lanes, to) }),
  ),
  draw('pasteNotes', fc.tuple(ranks, cell, newId), ([at, to, prefix], map) => {
    const copied = copiedNotes(map, new Set(idsAt(map.notes, at)));
    return pasteNotes(copied, cellAt(map, to), new Map(idsToRenew(copied).map((id) => [id, `${prefix} ${id}`])));
  }),
  draw('combineNotes', fc.tuple(ranks, ranks, text), ([one, other, words], map) =>
    combineNotes([one, other].map((at) => ({ ids: idsAt(map.notes, at), text: words }))),
  ),
  draw('groupNotes', fc.tuple(ranks, text), ([at, heading], map) => groupNotes(idsAt(map.notes, at), heading)),
  draw('ungroupNotes', ranks, (at, map) => ungroupNotes(idsAt(map.notes, at))),
  draw('splitNotes', fc.tuple(ranks, newId, fc.nat(4)), ([at, prefix, count], map) =>
    splitNotes(
      idsAt(map.notes, at),
      Array.from({ length: count }, (_, place) => `${prefix} ${place}`),
    ),
  ),
  draw('changeNotes', fc.tuple(ranks, notePatch), ([at, patch], map) => changeNotes(idsAt(map.notes, at), patch)),
  draw(
    'changeTasks',
    fc.tuple(ranks, fc.record({ owner: text, due: text, done: fc.boolean() }, { requiredKeys: [] })),
    ([at, patch], map) => changeTasks(idsAt(map.notes, at), patch),
  ),
  draw('dropTasks', ranks, (at, map) => dropTasks(idsAt(map.notes, at))),
  draw('give notes personas and a channel', fc.tuple(ranks, ranks, rank), ([at, who, where], map) =>
    changeNotes(idsAt(map.notes, at), { personas: idsAt(map.personas, who), channel: idAt(map.channels, where) }),
  ),
  draw('setEvidence', fc.tuple(ranks, evidencePatch), ([at, patch], map) => setEvidence(idsAt(map.notes, at), patch)),
  draw('recolourNotes', fc.tuple(ranks, colour), ([at, to], map) => recolourNotes(idsAt(map.notes, at), to)),
  draw('duplicateNotes', fc.tuple(ranks, fc.array(newId, { minLength: 4, maxLength: 4 })), ([at, newIds], map) =>
    duplicateNotes(idsAt(map.notes, at), newIds.slice(0, at.length)),
  ),
  draw('deleteNotes', ranks, (at, map) => deleteNotes(idsAt(map.notes, at))),
];

const description = fc.record(
  { voice: text, description: text, group: fc.constantFrom('before', 'after', null), colour },
  { requiredKeys: [] },
);

const newWait = fc.option(
  fc.record({ amount: fc.constantFrom(null, -1, 2.5, 5000), unit: fc.constantFrom(...WAIT_UNITS) }),
);

const stageCommands = [
  draw('addStage', fc.tuple(fc.record({ id: newId, name: text }), place), ([stage, where]) => addStage(stage, where)),
  draw('renameStage', fc.tuple(rank, text), ([at, name], map) => renameStage(idAt(map.stages, at), name)),
  draw('describeStage', fc.tuple(rank, description), ([at, patch], map) => describeStage(idAt(map.stages, at), patch)),
  draw('setStageWidth', fc.tuple(rank, fc.integer({ min: -1, max: 9 })), ([at, width], map) =>
    setStageWidth(idAt(map.stages, at), width),
  ),
  draw('setStageLeaving', fc.tuple(rank, fc.constantFrom(null, -1, 0, 33.3, 250)), ([at, leaving], map) =>
    setStageLeaving(idAt(map.stages, at), leaving),
  ),
  draw('setStageWait', fc.tuple(rank, newWait), ([at, wait], map) => setStageWait(idAt(map.stages, at), wait)),
  draw('moveStage', fc.tuple(rank, place), ([at, where], map) => moveStage(idAt(map.stages, at), where)),
  draw('hideStage', rank, (at, map) => hideStage(idAt(map.stages, at))),
  draw('showStage', rank, (at, map) => showStage(idAt(map.stages, at))),
  draw('deleteStage', rank, (at, map) => deleteStage(idAt(map.stages, at))),
];

const newLane = fc.record({ id: newId, kind: fc.constantFrom(...LANE_KINDS) });

const laneCommands = [
  draw('addLane', fc.tuple(newLane, place, fc.constantFrom(...LANGUAGES)), ([lane, where, language]) =>
    addLane(lane, where, language),
  ),
  draw('renameLane', fc.tuple(rank, text), ([at, name], map) => renameLane(idAt(map.lanes, at), name)),
  draw('setLaneQuestions', fc.tuple(rank, fc.array(text, { maxLength: 2 })), ([at, questions], map) =>
    setLaneQuestions(idAt(map.lanes, at), questions),
  ),
  draw('recolourLane', fc.tuple(rank, colour), ([at, to], map) => recolourLane(idAt(map.lanes, at), to)),
  draw('moveLane', fc.tuple(rank, place), ([at, where], map) => moveLane(idAt(map.lanes, at), where)),
  draw('hideLane', rank, (at, map) => hideLane(idAt(map.lanes, at))),
  draw('showLane', rank, (at, map) => showLane(idAt(map.lanes, at))),
  draw('deleteLane', rank, (at, map) => deleteLane(idAt(map.lanes, at))),
];

const linkCommands = [
  draw('addLink', fc.tuple(newId, rank, rank, text), ([id, from, to, label], map) =>
    addLink({ id, from: idAt(map.notes, from), to: idAt(map.notes, to), label }),
  ),
  draw('labelLink', fc.tuple(rank, text), ([at, label], map) => labelLink(idAt(map.links, at), label)),
  draw('setLinkEither', fc.tuple(rank, fc.boolean()), ([at, either], map) =>
    setLinkEither(idAt(map.links, at), either),
  ),
  draw('setLinkWait', fc.tuple(rank, newWait), ([at, wait], map) => setLinkWait(idAt(map.links, at), wait)),
  draw('reverseLink', rank, (at, map) => reverseLink(idAt(map.links, at))),
  draw('deleteLinks', ranks, (at, map) => deleteLinks(idsAt(map.links, at))),
];

const figure = fc.constantFrom(null, 0, -2.5, 40);

const metricCommands = [
  draw('addMetric', fc.tuple(newId, rank, text), ([id, at, name], map) =>
    addMetric({ id, stage: idAt(map.stages, at), name }),
  ),
  draw('changeMetric', fc.tuple(rank, text, figure, figure), ([at, unit, actual, target], map) =>
    changeMetric(idAt(map.metrics, at), { unit, actual, target, better: 'lower' }),
  ),
  draw('moveMetric', fc.tuple(rank, fc.constantFrom(-1 as const, 1 as const)), ([at, step], map) =>
    moveMetric(idAt(map.metrics, at), step),
  ),
  draw('renewMetric', fc.tuple(rank, text), ([at, date], map) => renewMetric(idAt(map.metrics, at), date)),
  draw('dateEarlierFigure', fc.tuple(rank, fc.nat(3), text), ([at, which, date], map) =>
    dateEarlierFigure(idAt(map.metrics, at), which, date),
  ),
  draw('deleteEarlierFigure', fc.tuple(rank, fc.nat(3)), ([at, which], map) =>
    deleteEarlierFigure(idAt(map.metrics, at), which),
  ),
  draw('deleteMetric', rank, (at, map) => deleteMetric(idAt(map.metrics, at))),
];

const otherCommands = [
  draw('renameMap', text, (title) => renameMap(title)),
  draw('setGoal', fc.record({ company: text, reason: text }, { requiredKeys: [] }), (patch) => setGoal(patch)),
  draw('followSet', fc.constantFrom('far/shop.journey', '../shop.journey', 'shop.journey'), (to) =>
    followSet([{ from: 'shop.journey', to }]),
  ),
  draw('leadNotes', fc.tuple(ranks, fc.constantFrom('', 'shop.journey', 'gone.journey')), ([at, file], map) =>
    leadNotes(idsAt(map.notes, at), file),
  ),
  draw('leadStage', fc.tuple(rank, fc.constantFrom('', 'shop.journey', 'gone.journey')), ([at, file], map) =>
    leadStage(idAt(map.stages, at), file),
  ),
  draw('addToSet', fc.record({ title: text, file: fc.oneof(text, fc.constant('shop.journey')) }), (member) =>
    addToSet(member),
  ),
  draw('renameInSet', fc.tuple(fc.integer({ min: -1, max: 3 }), text), ([at, title]) => renameInSet(at, title)),
  draw('removeFromSet', fc.integer({ min: -1, max: 3 }), (at) => removeFromSet(at)),
  draw('answerClosing', fc.record({ needs: text, leaving: text }, { requiredKeys: [] }), (patch) =>
    answerClosing(patch),
  ),
  draw('takeTouches', fc.tuple(newId, rank, rank, text), ([id, channel, stage, name], map) =>
    takeTouches(
      {
        source: name,
        from: '',
        to: '',
        kinds: [
          { through: id, at: idAt(map.stages, stage), outcome: null },
          { through: idAt(map.channels, channel), at: null, outcome: 'sale' },
        ],
        paths: [{ steps: [0, 1], days: [0, 2], customers: 3, values: [9] }],
      },
      [{ id, kind: '', name }],
    ),
  ),
  draw('dropTouches', fc.constant(null), () => dropTouches()),
  draw('takeLeaving', fc.constant(null), () => takeLeaving()),
  draw('takeWaits', fc.constant(null), () => takeWaits()),
  draw('addPersona', fc.tuple(newId, text, place), ([id, name, where]) => addPersona({ id, name }, where)),
  draw('changePersona', fc.tuple(rank, text, colour), ([at, who, to], map) =>
    changePersona(idAt(map.personas, at), { who, colour: to }),
  ),
  draw('movePersona', fc.tuple(rank, place), ([at, where], map) => movePersona(idAt(map.personas, at), where)),
  draw('assignNotes', fc.tuple(ranks, rank, fc.boolean()), ([at, who, belongs], map) =>
    assignNotes(idsAt(map.notes, at), idAt(map.personas, who), belongs),
  ),
  draw('deletePersona', rank, (at, map) => deletePersona(idAt(map.personas, at))),
  draw('joinMap', fc.tuple(arbitraryMap, fc.nat(60)), ([other, at]) =>
    joinMap(other, new Map(idsToJoin(other).map((id, place) => [id, `joined ${at} ${place}`]))),
  ),
  draw('addChannel', fc.record({ id: newId, kind: fc.constantFrom('', 'email'), name: text }), (channel) =>
    addChannel(channel),
  ),
  draw('renameChannel', fc.tuple(rank, text), ([at, name], map) => renameChannel(idAt(map.channels, at), name)),
  draw('channelNotes', fc.tuple(ranks, rank, newId, fc.boolean()), ([at, which, id, isNew], map) =>
    channelNotes(
      idsAt(map.notes, at),
      isNew ? { id, kind: 'phone', name: 'Phone' } : (map.channels[which % Math.max(1, map.channels.length)] ?? null),
    ),
  ),
  draw('deleteChannel', rank, (at, map) => deleteChannel(idAt(map.channels, at))),
];

const minutes = fc.constantFrom(-1, 1, 12.5, 9_000, Number.NaN);

const agendaCommands = [
  draw('addAgendaStep', fc.tuple(newId, text, minutes, ranks, place), ([id, name, length, at, where], map) =>
    addAgendaStep({ id, name, minutes: length, stages: idsAt(map.stages, at), lanes: idsAt(map.lanes, at) }, where),
  ),
  draw('changeAgendaStep', fc.tuple(rank, text, minutes, ranks), ([at, todo, length, rows], map) =>
    changeAgendaStep(idAt(map.agenda, at), { todo, minutes: length, lanes: idsAt(map.lanes, rows) }),
  ),
  draw('moveAgendaStep', fc.tuple(rank, place), ([at, where], map) => moveAgendaStep(idAt(map.agenda, at), where)),
  draw('removeAgendaStep', rank, (at, map) => removeAgendaStep(idAt(map.agenda, at))),
  draw('takeAgenda', fc.array(fc.tuple(newId, text, minutes, ranks), { maxLength: 3 }), (steps, map) =>
    takeAgenda(
      steps.map(([id, question, length, at]) => ({ id, question, minutes: length, stages: idsAt(map.stages, at) })),
    ),
  ),
  draw('noteUsed', fc.tuple(ranks, fc.constantFrom(-3, 0, 61.5, 1e9, Number.NaN)), ([at, seconds], map) =>
    noteUsed(new Map(idsAt(map.agenda, at).map((id) => [id, seconds]))),
  ),
];

const feeling = fc.tuple(rank, fc.option(rank), fc.constantFrom('now' as const, 'wished' as const));
const step = fc.constantFrom(-9, -2, -0.5, 0, 1, 2, Number.NaN);

function feelingAtRank(map: JourneyMap, [stage, who, when]: readonly [number, number | null, 'now' | 'wished']) {
  return { stage: idAt(map.stages, stage), persona: who === null ? null : idAt(map.personas, who), when };
}

const feelingCommands = [
  draw('setEmotion', fc.tuple(feeling, step), ([place, value], map) => setEmotion(feelingAtRank(map, place), value)),
  draw('noteEmotion', fc.tuple(feeling, text), ([place, words], map) => noteEmotion(feelingAtRank(map, place), words)),
  draw('removeEmotion', feeling, (place, map) => removeEmotion(feelingAtRank(map, place))),
  draw('setGap', fc.tuple(rank, step), ([at, value], map) => setGap(idAt(map.stages, at), value)),
  draw('noteGap', fc.tuple(rank, text), ([at, words], map) => noteGap(idAt(map.stages, at), words)),
  draw('removeGap', rank, (at, map) => removeGap(idAt(map.stages, at))),
];

const strokePoint = fc.tuple(
  fc.double({ min: -900, max: 900, noNaN: true }),
  fc.double({ min: -900, max: 900, noNaN: true }),
  fc.double({ min: -1, max: 2, noNaN: true }),
);

const strokeCommands = [
  draw(
    'addStroke',
    fc.record({
      id: newId,
      cell,
      points: fc.array(strokePoint, { maxLength: 4 }),
      colour,
      width: fc.constantFrom(3, 6),
    }),
    ({ id, cell: at, points, colour: of, width }, map) =>
      addStroke({ id, ...cellAt(map, at), points, colour: of, width }),
  ),
  draw('eraseStrokes', ranks, (at, map) => eraseStrokes(idsAt(map.strokes, at))),
];

const photoCommands = [
  draw(
    'putPhoto',
    fc.record({
      id: newId,
      cell: fc.option(cell),
      name: text,
      width: fc.constantFrom(Number.NaN, -1, 0, 640, 1e9),
      opacity: fc.constantFrom(Number.NaN, -0, 0.333, 7),
      file: fc.constantFrom('', 'wall.jpg', '../wall.jpg'),
      image: fc.option(newId),
    }),
    ({ id, cell: at, name, width, opacity, file, image }, map) =>
      putPhoto(
        { id, ...(at === null ? {} : cellAt(map, at)), name, width, height: 480, opacity, file },
        image === null ? null : { id: image, bytes: 'iVBORw0K' },
      ),
  ),
  draw('setPhotoOpacity', fc.tuple(rank, fc.constantFrom(-0, 0.5, 2)), ([at, opacity], map) =>
    setPhotoOpacity(idAt(map.photos, at), opacity),
  ),
  draw('showPhoto', fc.tuple(rank, fc.boolean()), ([at, isShown], map) => showPhoto(idAt(map.photos, at), isShown)),
  draw('removePhoto', rank, (at, map) => removePhoto(idAt(map.photos, at))),
];

const votingCommands = [
  draw(
    'beginRound',
    fc.record({
      name: text,
      dots: fc.constantFrom(-1, 0, 1.4, 3, 1e9, Number.NaN),
      several: fc.boolean(),
      lanes: fc.option(ranks),
      notes: fc.option(ranks),
      voters: fc.array(text, { maxLength: 3 }),
    }),
    ({ lanes, notes, ...about }, map) =>
      beginRound({
        ...about,
        lanes: lanes === null ? null : idsAt(map.lanes, lanes),
        notes: notes === null ? null : idsAt(map.notes, notes),
      }),
  ),
  draw('addVoter', text, (name, map) => addVoter(openRound(map)?.number ?? 1, name)),
  draw('castBallot', fc.tuple(fc.nat(3), ranks, fc.integer({ min: -1, max: 3 })), ([seat, at, count], map) =>
    castBallot(
      openRound(map)?.number ?? 1,
      seat,
      idsAt(map.notes, at).map((note) => ({ note, count })),
    ),
  ),
  draw('closeRound', fc.nat(9), (number, map) => closeRound(openRound(map)?.number ?? number)),
  draw('showVotes', fc.nat(9), (number) => showVotes(number)),
  draw('deleteRound', fc.nat(9), (number) => deleteRound(number)),
];

const faceCommands = [
  draw('turnNotes', fc.tuple(ranks, fc.boolean()), ([at, down], map) => turnNotes(idsAt(map.notes, at), down)),
  draw('revealAll', fc.constant(null), () => revealAll),
  draw('shuffleFaceDown', fc.array(fc.nat(9), { maxLength: 12 }), (draws, map) =>
    shuffleFaceDown(new Map(map.notes.map(({ id }, at) => [id, draws[at] ?? 0]))),
  ),
];

/** Any command, pointing at records of whatever map it meets or at ones that are gone. */
const arbitraryCommand: fc.Arbitrary<DrawnCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...noteCommands) },
  { weight: 2, arbitrary: fc.oneof(...stageCommands) },
  { weight: 2, arbitrary: fc.oneof(...laneCommands) },
  { weight: 2, arbitrary: fc.oneof(...otherCommands) },
  { weight: 1, arbitrary: fc.oneof(...strokeCommands) },
  { weight: 1, arbitrary: fc.oneof(...photoCommands) },
  { weight: 1, arbitrary: fc.oneof(...linkCommands) },
  { weight: 1, arbitrary: fc.oneof(...feelingCommands) },
  { weight: 1, arbitrary: fc.oneof(...metricCommands) },
  { weight: 1, arbitrary: fc.oneof(...agendaCommands) },
  { weight: 1, arbitrary: fc.oneof(...votingCommands) },
  { weight: 1, arbitrary: fc.oneof(...faceCommands) },
);

/** What a person does in one sitting. */
export const arbitrarySitting: fc.Arbitrary<readonly DrawnCommand[]> = fc.array(arbitraryCommand, {
  maxLength: 20,
  size: 'max',
});

/** The map before the first command, after it, after the second …: one more than there are commands. */
export function mapsOf(sitting: readonly DrawnCommand[], first: JourneyMap): readonly JourneyMap[] {
  const maps = [first];
  for (const { command } of sitting) maps.push(command(maps.at(-1) ?? first));
  return maps;
}
