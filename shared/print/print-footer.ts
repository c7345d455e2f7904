import type { Translate } from '../i18n/translate.ts';
import { evidenceSign } from '../layout/evidence-shapes.ts';
import { evidenceCounts } from '../map/evidence.ts';
import { channelPaths } from '../layout/channel-path.ts';
import { ICON_FIELD, iconPath, LANE_ICONS } from '../icons.ts';
import type { Layout } from '../layout/layout.ts';
import { LEAVING_ICON, WAIT_ICON } from '../layout/foot-pills.ts';
import { LEADING_ICON } from '../layout/leading-shapes.ts';
import { dotShape, starShape } from '../layout/marks.ts';
import { MARK_SIGNS, type MarkSign, markShape } from '../layout/note-badges.ts';
import type { Shape } from '../layout/shape.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { EVIDENCE_KINDS, type Lane, type Note } from '../map/journey-map.ts';
import { laneColourName, noteLook, resolveColour } from '../theme.ts';
import { type Band, type BandOptions, beside, type TextStyle, textBand, under } from './band.ts';
import { heatSigns } from './heat-legend.ts';
import type { PrintSettings } from './print-settings.ts';
import { PAPER_THEME } from './print-theme.ts';
import { dayText } from '../day-text.ts';
import { listText } from '../list-text.ts';

const { ink, ink2, line } = PAPER_THEME;
const QUIET: TextStyle = { size: 7.5, weight: 400, lineHeight: 1.8, fill: ink2 };
const OWN_NAME: TextStyle = { ...QUIET, weight: 600, fill: ink };
const NOTE: TextStyle = { ...QUIET, size: 9, lineHeight: 1.35, fill: ink };
const ROW = QUIET.size * QUIET.lineHeight;
const GAP = { rule: 7, items: 13, rows: 3, swatch: 5, own: 10, facts: 24 } as const;
const SWATCH = { size: 13, icon: 9 } as const;
const PILL_ICON = 10.5;
const WAY = { width: 16, height: 3 } as const;
/** A name longer than this is cut: the lane's heading shows it whole. */
const WIDEST_NAME = 150;

export type FooterFacts = {
  readonly layout: Layout;
  readonly date: string;
  /** They say in which language it speaks, and whether it tells what signs and colours of the map mean. */
  readonly settings: Pick<PrintSettings, 'language' | 'include' | 'grayscale'>;
  /** What else the page has to say, above all that, or "". */
  readonly note: string;
};

/** What a page says below the map: what the signs on it mean, when it was printed, how much it holds. */
export function footerBand({ layout, date, settings, note }: FooterFacts, options: BandOptions): Band {
  const { include, grayscale } = settings;
  const { room, t, measure } = options;
  const rule: Band = {
    shapes: [{ kind: 'line', from: { x: 0, y: 0 }, to: { x: room.width, y: 0 }, stroke: line, strokeWidth: 0.75 }],
    height: 0,
  };
  const told = factsItem([dayText(date, t, 'in full'), countsText(layout, t)], t('app.name'), measure);
  const items = [
    // Tints that nobody explains say nothing.
    ...(include.evidence ? evidenceItems(layout, t, measure) : []),
    // In grey all scores are about as dark: their numbers tell them.
    ...(include.heat && !grayscale ? heatItems(layout, t, measure) : []),
    ...(grayscale ? [] : channelItems(layout, measure)),
    ...(include.legend ? markItems(layout, t, measure) : []),
    ...(include.legend ? pillItems(layout, t, measure) : []),
    ...(include.legend ? lanesToTell(layout).map((lane) => laneItem(lane, measure)) : []),
  ];
  const rowsThatFit = Math.max(1, Math.floor((room.height - GAP.rule) / (ROW + GAP.rows)));
  const beyond = told.width + GAP.facts;
  const rows = flow(items, room.width, beyond).slice(0, rowsThatFit);
  const legend = under(rows, GAP.rows);
  return under(
    [
      ...(note === '' ? [] : [textBand(note, NOTE, room, measure)]),
      rule,
      beside([
        { x: 0, band: legend },
        { x: room.width - told.width, band: told.band },
      ]),
    ],
    GAP.rule,
  );
}

type Item = { readonly band: Band; readonly width: number };

/** Puts items on rows of `width`; the first row leaves `taken` of it free at its end. */
function flow(items: readonly Item[], width: number, taken: number): readonly Band[] {
  const rows: { x: number; band: Band }[][] = [[]];
  let x = 0;
  for (const item of items) {
    const end = rows.length === 1 ? width - taken : width;
    if ((x > 0 || rows.length === 1) && x + item.width > end) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ x, band: item.band });
    x += item.width + GAP.items;
  }
  return rows.map((row) => ({ ...beside(row), height: ROW }));
}

function labelled(sign: Item, label: string, measure: TextMeasurer): Item {
  const words = textItem(label, QUIET, measure);
  const at = sign.width + GAP.swatch;
  return {
    band: beside([
      { x: 0, band: sign.band },
      { x: at, band: words.band },
    ]),
    width: at + words.width,
  };
}

function textItem(text: string, style: TextStyle, measure: TextMeasurer): Item {
  const width = Math.min(measure(text, style.size, style.weight), WIDEST_NAME);
  // One line, cut where it must be; a hair wider, lest rounding cuts what was just measured.
  const room = { width: width + 0.01, height: 0 };
  return { band: textBand(text, style, room, measure), width };
}

/** Lanes that look the same and are called the same need telling once. */
function lanesToTell({ lanes }: Layout): readonly Lane[] {
  const looks = lanes.map(({ lane }): [string, Lane] => [JSON.stringify([lane.kind, lane.colour, lane.name]), lane]);
  return [...new Map(looks).values()];
}

function laneItem(lane: Lane, measure: TextMeasurer): Item {
  const name = laneColourName(lane);
  const top = (ROW - SWATCH.size) / 2;
  const inset = (SWATCH.size - SWATCH.icon) / 2;
  const swatch: Shape[] = [
    {
      kind: 'rect',
      rect: { x: 0, y: top, width: SWATCH.size, height: SWATCH.size },
      fill: resolveColour(PAPER_THEME, lane.colour, PAPER_THEME.notes[name]),
      radii: [1, 1, 3, 1],
    },
    {
      kind: 'icon',
      path: iconPath(LANE_ICONS[lane.kind]),
      at: { x: inset, y: top + inset },
      scale: SWATCH.icon / ICON_FIELD,
      stroke: PAPER_THEME.laneInk[name],
      strokeWidth: 2,
    },
  ];
  return labelled({ band: { shapes: swatch, height: ROW }, width: SWATCH.size }, lane.name, measure);
}

/** How much of what is printed rests on evidence, and what each tint means. */
function evidenceItems({ noteBoxes, map }: Layout, t: Translate, measure: TextMeasurer): readonly Item[] {
  const notes = [...noteBoxes.values()].map(({ note }) => note);
  const { percent } = evidenceCounts({ ...map, notes });
  if (percent === null) return [];
  const signs = EVIDENCE_KINDS.map((kind) => {
    const rect = { x: 0, y: (ROW - SWATCH.size) / 2, width: SWATCH.size, height: SWATCH.size };
    const look = noteLook(PAPER_THEME, PAPER_THEME.evidence[kind]);
    const shapes: readonly Shape[] = [
      { kind: 'rect', rect, fill: look.ground, radii: [1, 1, 3, 1] },
      evidenceSign(kind, rect, look),
    ];
    return labelled({ band: { shapes, height: ROW }, width: SWATCH.size }, t(`evidence.${kind}`), measure);
  });
  return [textItem(t('evidence.share', { percent }), OWN_NAME, measure), ...signs];
}

function heatItems(layout: Layout, t: Translate, measure: TextMeasurer): readonly Item[] {
  return heatSigns(layout, { height: ROW, side: SWATCH.size }).map(({ means, width, shapes }) =>
    labelled({ band: { shapes, height: ROW }, width }, t(means === 'scores' ? 'print.heat' : 'score.none'), measure),
  );
}

/** Which way is whose, where ways are shown: each in its colour. */
function channelItems(layout: Layout, measure: TextMeasurer): readonly Item[] {
  return channelPaths(layout, PAPER_THEME).map(({ channel, shapes: [way] }) => {
    const fill = way?.kind === 'curve' ? way.stroke : line;
    const rect = { x: 0, y: (ROW - WAY.height) / 2, width: WAY.width, height: WAY.height };
    return labelled(
      { band: { shapes: [{ kind: 'rect', rect, fill }], height: ROW }, width: WAY.width },
      channel.name,
      measure,
    );
  });
}

/** The signs at the foot of notes, where a note has one. */
function markItems({ noteBoxes }: Layout, t: Translate, measure: TextMeasurer): readonly Item[] {
  const notes = [...noteBoxes.values()].map(({ note }) => note);
  const middle = { x: SWATCH.size / 2, y: ROW / 2 };
  const sign = (shape: Shape): Item => ({ band: { shapes: [shape], height: ROW }, width: SWATCH.size });
  return [
    ...(notes.some(({ important }) => important)
      ? [labelled(sign(starShape(middle, 5, ink)), t('print.important'), measure)]
      : []),
    ...(notes.some(({ votes }) => votes > 0)
      ? [labelled(sign(dotShape(middle, 3, ink)), t('print.votes'), measure)]
      : []),
    ...MARK_SIGNS.filter((mark) => notes.some((note) => bears(note, mark))).map((mark) =>
      labelled(sign(markShape(mark, middle, SWATCH.icon, ink)), t(`print.${mark}`), measure),
    ),
  ];
}

/** What hangs from the foot of stages, and the arrow that notes may have, too. */
function pillItems({ stages, noteBoxes }: Layout, t: Translate, measure: TextMeasurer): readonly Item[] {
  const leads =
    stages.some(({ leadsTo }) => leadsTo !== null) || [...noteBoxes.values()].some(({ leadsTo }) => leadsTo !== null);
  const signs = [
    { path: LEAVING_ICON, words: t('print.leaving'), isThere: stages.some(({ leaving }) => leaving !== null) },
    { path: WAIT_ICON, words: t('wait.label'), isThere: stages.some(({ wait }) => wait !== null) },
    { path: LEADING_ICON, words: t('print.leads'), isThere: leads },
  ];
  const at = { x: (SWATCH.size - PILL_ICON) / 2, y: (ROW - PILL_ICON) / 2 };
  const scale = PILL_ICON / ICON_FIELD;
  return signs
    .filter(({ isThere }) => isThere)
    .map(({ path, words }) => {
      const icon: Shape = { kind: 'icon', path, at, scale, stroke: ink, strokeWidth: 2 };
      return labelled({ band: { shapes: [icon], height: ROW }, width: SWATCH.size }, words, measure);
    });
}

function bears({ mark, competitor }: Note, sign: MarkSign): boolean {
  return sign === 'competitor' ? competitor !== '' : mark === sign;
}

function factsItem(facts: readonly string[], own: string, measure: TextMeasurer): Item {
  const text = facts.join(' \u00b7 ');
  const width = measure(text, QUIET.size, QUIET.weight);
  const name = textItem(own, OWN_NAME, measure);
  const at = width + GAP.own;
  const band = beside([
    { x: 0, band: textBand(text, QUIET, { width: width + 0.01, height: 0 }, measure) },
    { x: at, band: name.band },
  ]);
  return { band, width: at + name.width };
}

function countsText({ stages, lanes, noteBoxes }: Layout, t: Translate): string {
  const counts = [
    t('print.stages', { count: stages.length }),
    t('print.lanes', { count: lanes.length }),
    t('print.notes', { count: noteBoxes.size }),
  ];
  return listText(counts, t, 'facts');
}
