import type { Lane, Stage } from '../map/journey-map.ts';
import type { TextWeight } from '../theme.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { CELL, LANE_HEADING, NOTE, NOTE_TEXT, TASK_STRIP } from './metrics.ts';
import type { TextMeasurer } from './wrap-text.ts';

/** Fits every text of a map into its box, and remembers what it fitted: most texts stay while a map is edited. */
export type TextFitter = NoteFitter & {
  /** The same for notes with a task, which is told in a strip below their text. */
  readonly tasked: NoteFitter;
  /** What that strip says. */
  readonly task: (words: string) => FittedText;
  /** How many leave, or how long the next one is away, in a word on the heading of a stage. */
  readonly footPill: (words: string) => FittedText;
  readonly stage: (stage: Stage, width: number) => { readonly name: FittedText; readonly voice: FittedText };
  readonly lane: (lane: Lane) => { readonly name: FittedText; readonly questions: FittedText; readonly height: number };
  readonly ghost: (question: string, width: number) => FittedText;
  readonly link: (label: string) => FittedText;
  /** A few small words in one line of a picture, no larger than `most`. */
  readonly caption: (words: string, width: number, most?: number) => FittedText;
  /** A channel's name, as far as it goes on one line. */
  readonly channel: (name: string, width: number) => FittedText;
  /** A name in a picture, on two lines at most. */
  readonly label: (words: string, width: number) => FittedText;
};

type NoteFitter = {
  readonly noteText: (text: string) => FittedText;
  /** On the board it is known without fitting the text. */
  readonly noteHeight: (text: string) => number;
  /** Both, higher where the text needs it: how a selected note shows all that it says. */
  readonly wholeNote: (text: string) => { readonly text: FittedText; readonly height: number };
};

export type FitterOptions = {
  readonly measure: TextMeasurer;
  /** Notes grow to show all of their text and headings shrink, as paper needs; on the board notes keep one size. */
  readonly wholeText: boolean;
};

/** A size, a weight, and how many lines there is room for. */
type HeadingType = { readonly size: number; readonly weight: TextWeight; readonly lines: number };

const TYPE = {
  stage: { size: 16, weight: 600, lines: 1 },
  voice: { size: 13, weight: 400, lines: 1 },
  wholeVoice: { size: 13, weight: 400, lines: 2 },
  lane: { size: 14, weight: 600, lines: 2 },
  questions: { size: 12, weight: 400, lines: 6 },
  ghost: { size: 12, weight: 400, lines: 4 },
  link: { size: 12, weight: 500, lines: 1 },
  caption: { size: 11, weight: 500, lines: 1 },
  label: { size: 11, weight: 500, lines: 2 },
  task: { size: 10, weight: 500, lines: 1 },
  footPill: { size: 11, weight: 600, lines: 1 },
} as const satisfies Record<string, HeadingType>;

const CHANNEL_TYPE = { largest: 10, lineHeight: 1.3, weight: 500 } as const;
const LABEL_WIDTH = 160;
const FOOT_PILL_WIDTH = 80;
const HEADING_LINE = 1.25;
/** Paper cannot be asked what a heading says in full, so there it becomes smaller before it is cut. */
const SMALLEST_HEADING = { board: 11, paper: 7 } as const;
const LANE_TOP = 14;
/** Enough for every text of a large map; beyond that it starts anew rather than grow for ever. */
const REMEMBERED = 60_000;

function noteFitting(wholeText: boolean, foot: number) {
  return {
    width: NOTE.width - NOTE.padding.left - NOTE.padding.right,
    height: wholeText ? Number.POSITIVE_INFINITY : NOTE.height - NOTE.padding.top - foot,
    largest: NOTE_TEXT.largest,
    smallest: NOTE_TEXT.smallest,
    lineHeight: NOTE_TEXT.lineHeight,
    weight: NOTE_TEXT.weight,
  };
}

function channelFitting(width: number, wholeText: boolean) {
  const { largest, lineHeight } = CHANNEL_TYPE;
  const smallest = wholeText ? SMALLEST_HEADING.paper : largest;
  return { ...CHANNEL_TYPE, width, height: largest * lineHeight, smallest };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function remembering(): (key: string, compute: () => FittedText) => FittedText {
  const known = new Map<string, FittedText>();
  return (key, compute) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const fitted = compute();
    known.set(key, fitted);
    return fitted;
  };
}

/** `foot`: what lies below the text. */
function createNoteFitter(foot: number, { measure, wholeText }: FitterOptions): NoteFitter {
  const onBoard = noteFitting(false, foot);
  const grown = noteFitting(true, foot);
  // Asked for with every frame, so nothing is made to find it: the text itself is the key.
  const fitNote = remembering();
  const fitWhole = remembering();
  const noteText = (text: string): FittedText => fitNote(text, () => fitText(text, onBoard, measure));
  const wholeNote = (text: string) => {
    const fitted = noteText(text);
    if (!fitted.cut) return { text: fitted, height: NOTE.height };
    // Legible before compact: what does not fit at the smallest size gets a higher note.
    const whole = fitWhole(text, () => fitText(text, { ...grown, largest: 10 }, measure));
    const height = Math.ceil(whole.lines.length * whole.lineHeight + NOTE.padding.top + foot);
    return { text: whole, height: Math.max(NOTE.height, height) };
  };
  return {
    noteText: wholeText ? (text) => wholeNote(text).text : noteText,
    noteHeight: wholeText ? (text) => wholeNote(text).height : () => NOTE.height,
    wholeNote,
  };
}

export function createTextFitter({ measure, wholeText }: FitterOptions): TextFitter {
  const fit = remembering();
  const heading = (text: string, width: number, { size, weight, lines }: HeadingType) =>
    fit(`${size} ${weight} ${width} ${lines} ${text}`, () =>
      fitText(
        text,
        {
          width,
          height: lines * size * HEADING_LINE,
          largest: size,
          smallest: Math.min(size, wholeText ? SMALLEST_HEADING.paper : SMALLEST_HEADING.board),
          lineHeight: HEADING_LINE,
          weight,
        },
        measure,
      ));

  return {
    ...createNoteFitter(NOTE.foot, { measure, wholeText }),
    tasked: createNoteFitter(NOTE.foot + TASK_STRIP.height, { measure, wholeText }),
    task: (words) => heading(words, TASK_STRIP.words, TYPE.task),
    footPill: (words) => heading(words, FOOT_PILL_WIDTH, TYPE.footPill),
    stage: ({ name, voice }, width) => ({
      name: heading(name, width, TYPE.stage),
      voice: heading(
        voice === '' ? '' : `\u201c${voice.replace(/^["\u201c]|["\u201d]$/g, '')}\u201d`,
        width,
        wholeText ? TYPE.wholeVoice : TYPE.voice,
      ),
    }),
    lane: ({ name, questions }) => {
      const width = LANE_HEADING.width - LANE_HEADING.padding - 12;
      const fitted = heading(name, width - LANE_HEADING.icon - 8, TYPE.lane);
      const asked = heading(questions.join(' '), width, TYPE.questions);
      const height = LANE_TOP * 2 + fitted.lines.length * fitted.lineHeight + 6 + asked.lines.length * asked.lineHeight;
      return { name: fitted, questions: asked, height };
    },
    ghost: (question, width) => heading(question, Math.min(width - 2 * CELL.padding - 16, 200), TYPE.ghost),
    caption: (words, width, most = TYPE.caption.size) =>
      heading(words, Math.floor(width), { ...TYPE.caption, size: most }),
    channel: (name, width) =>
      fit(`c ${width} ${name}`, () => fitText(oneLine(name), channelFitting(width, wholeText), measure)),
    link: (label) => heading(oneLine(label), LABEL_WIDTH, TYPE.link),
    label: (words, width) => heading(words, Math.floor(width), TYPE.label),
  };
}
