import { LIGHT, type Theme } from './theme.ts';

/** What a person can ask for; "system" follows what the system is set to, at every moment. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export type ThemeName = 'light' | 'dark' | 'contrast' | 'contrast-dark';

/** What the system is set to. */
export type SystemLook = { readonly dark: boolean; readonly contrast: boolean };

/** High contrast comes light and dark, as the system has it; a light or dark theme that was asked for stays as it is. */
export function themeNameFor(choice: ThemeChoice, { dark, contrast }: SystemLook): ThemeName {
  if (choice === 'light' || choice === 'dark') return choice;
  if (choice === 'contrast' || contrast) return dark ? 'contrast-dark' : 'contrast';
  return dark ? 'dark' : 'light';
}

/** The light notes, a little dimmed: they stay the brightest things on the board without glaring out of it. */
const DARK: Theme = {
  paper: '#1b1c20',
  board: '#222329',
  line: '#35363d',
  rule: '#4b4c54',
  ink: '#eceae4',
  ink2: '#a9abb5',
  accent: '#8aa8ff',
  onAccent: '#16181d',
  ghost: '#9a9ca7',
  wash: 'rgba(138, 168, 255, 0.14)',
  shadow: { near: 'rgba(0, 0, 0, 0.4)', far: 'rgba(0, 0, 0, 0.5)' },
  notes: {
    yellow: '#e6c774',
    green: '#a9d09d',
    blue: '#9cc6e2',
    coral: '#e8a297',
    violet: '#bdb0e4',
    orange: '#e8b785',
    teal: '#98cdc4',
    grey: '#c8c6c1',
  },
  noteInk: '#1b1c20',
  noteEdge: null,
  stageInk: null,
  frame: 2,
  leastContrast: 4.5,
  laneMarks: false,
  laneTint: 0.1,
  laneInk: {
    yellow: '#e6c56a',
    green: '#9fd18f',
    blue: '#8fc7ee',
    coral: '#ff9d90',
    violet: '#c1b1f7',
    orange: '#f2b377',
    teal: '#86d3c5',
    grey: '#b4b6be',
  },
  evidence: { assumption: '#e6b27c', experience: '#d9ccb2', said: '#a9c8e0', measured: '#74a6da' },
  tintsEvidence: false,
};

/** Black on white, notes with an edge, lanes with a mark. */
const CONTRAST: Theme = {
  paper: '#ffffff',
  board: '#ffffff',
  line: '#6b6e78',
  rule: '#6b6e78',
  ink: '#000000',
  ink2: '#33363f',
  accent: '#1338a8',
  onAccent: '#ffffff',
  ghost: '#4a4d57',
  wash: 'rgba(19, 56, 168, 0.14)',
  shadow: null,
  notes: LIGHT.notes,
  noteInk: '#000000',
  noteEdge: '#000000',
  stageInk: '#ffffff',
  frame: 3,
  leastContrast: 7,
  laneMarks: true,
  laneTint: 0.13,
  laneInk: {
    yellow: '#5a4100',
    green: '#1d5115',
    blue: '#0c456c',
    coral: '#7c1d10',
    violet: '#43298a',
    orange: '#653500',
    teal: '#0b4942',
    grey: '#3b3e47',
  },
  evidence: LIGHT.evidence,
  tintsEvidence: false,
};

/** Its other half: white on black, where bright stages and notes need no edge. */
const CONTRAST_DARK: Theme = {
  paper: '#000000',
  board: '#000000',
  line: '#8b8e98',
  rule: '#8b8e98',
  ink: '#ffffff',
  ink2: '#d8dae0',
  accent: '#a9c0ff',
  onAccent: '#000000',
  ghost: '#b9bcc6',
  wash: 'rgba(169, 192, 255, 0.22)',
  shadow: null,
  notes: LIGHT.notes,
  noteInk: '#000000',
  noteEdge: null,
  stageInk: '#000000',
  frame: 3,
  leastContrast: 7,
  laneMarks: true,
  laneTint: 0.12,
  laneInk: {
    yellow: '#ffdf80',
    green: '#b9ecac',
    blue: '#a9dcff',
    coral: '#ffb4a8',
    violet: '#d8ccff',
    orange: '#ffc890',
    teal: '#a3ecdf',
    grey: '#d8dae0',
  },
  evidence: LIGHT.evidence,
  tintsEvidence: false,
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  'contrast-dark': CONTRAST_DARK,
};
