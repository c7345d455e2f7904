import type { Translate } from '../i18n/translate.ts';
import { ICON_FIELD, iconPath, LANE_ICONS } from '../icons.ts';
import { channelPaths } from '../layout/channel-path.ts';
import { evidenceSign } from '../layout/evidence-shapes.ts';
import { LEAVING_ICON, WAIT_ICON } from '../layout/foot-pills.ts';
import type { Layout } from '../layout/layout.ts';
import { LEADING_ICON } from '../layout/leading-shapes.ts';
import { dotShape, starShape } from '../layout/marks.ts';
import { MARK_SIGNS, type MarkSign, markShape } from '../layout/note-badges.ts';
import type { Shape } from '../layout/shape.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { evidenceCounts } from '../map/evidence.ts';
import { EVIDENCE_KINDS, type Lane, type Note } from '../map/journey-map.ts';
import { laneColourName, noteLook, resolveColour } from '../theme.ts';
import { type Band, type BandOptions, beside, type TextStyle, textBand } from './band.ts';
import { heatSigns } from './heat-legend.ts';
import type { PrintSettings } from './print-settings.ts';
import { PAPER_THEME } from './print-theme.ts';

const { ink, ink2, line } = PAPER_THEME;
export const QUIET: TextStyle = { size: 7.5, weight: 400, lineHeight: 1.8, fill: ink2 };
export const OWN_NAME: TextStyle = { ...QUIET, weight: 600, fill: ink };
export const ROW = QUIET.size * QUIET.lineHeight;
const BESIDE_SIGN = 5;
const SWATCH = { size: 13, icon: 9 } as const;
const PILL_ICON = 10.5;
const WAY = { width: 16, height: 3 } as const;
/** A name longer than this is cut: the lane's heading shows it whole. */
const WIDEST_NAME = 150;

/** A sign and what it means, or a text, one row high. */
export type Item = { readonly band: Band; readonly width: number };

/** Which signs and colours of a map a page explains. */
export type LegendSettings = Pick<PrintSettings, 'include' | 'grayscale'>;

/** What the signs and colours mean that the map has. */
export function legendItems(
  layout: Layout,
  { include, grayscale }: LegendSettings,
  { t, measure }: Pick<BandOptions, 't' | 'measure'>,
): readonly Item[] {
  return [
    // Tints that nobody explains say nothing.
    ...(include.evidence ? evidenceItems(layout, t, measure) : []),
    // In grey all scores are about as dark: their numbers tell them.
    ...(include.heat && !grayscale ? heatItems(layout, t, measure) : []),
    ...(grayscale ? [] : channelItems(layout, measure)),
    ...(include.legend ? markItems(layout, t, measure) : []),
    ...(include.legend ? pillItems(layout, t, measure) : []),
    ...(include.legend ? lanesToTell(layout).map((lane) => laneItem(lane, measure)) : []),
  ];
}

function labelled(sign: Item, label: string, measure: TextMeasurer): Item {
  const words = textItem(label, QUIET, measure);
  const at = sign.width + BESIDE_SIGN;
  return {
    band: beside([
      { x: 0, band: sign.band },
      { x: at, band: words.band },
    ]),
    width: at + words.width,
  };
}

export function textItem(text: string, style: TextStyle, measure: TextMeasurer): Item {
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
