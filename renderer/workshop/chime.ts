/** Two bell strokes, the second one lower: when each begins, how high it is, in seconds and hertz. */
const STROKES = [
  { at: 0, pitch: 783.99 },
  { at: 0.55, pitch: 587.33 },
];
/** What makes a tone a bell's: tones over it, fainter and shorter. */
const PARTIALS = [
  { over: 1, share: 1, lasts: 2.4 },
  { over: 2.76, share: 0.28, lasts: 1.1 },
  { over: 5.4, share: 0.1, lasts: 0.5 },
];
const LOUDNESS = 0.22;
const ATTACK = 0.008;
const SILENCE = 0.0001;

/** Rings gently, once. Without a sound card nothing is heard, and nothing is wrong. */
export async function ringChime(): Promise<void> {
  const context = new AudioContext();
  await context.resume();
  const start = context.currentTime + 0.05;
  const tones = STROKES.flatMap(({ at, pitch }) =>
    PARTIALS.map(({ over, share, lasts }) => {
      const tone = new OscillatorNode(context, { frequency: pitch * over });
      const volume = new GainNode(context, { gain: SILENCE });
      volume.gain.setValueAtTime(SILENCE, start + at);
      volume.gain.exponentialRampToValueAtTime(LOUDNESS * share, start + at + ATTACK);
      volume.gain.exponentialRampToValueAtTime(SILENCE, start + at + lasts);
      tone.connect(volume).connect(context.destination);
      tone.start(start + at);
      tone.stop(start + at + lasts);
      return { tone, end: at + lasts };
    }),
  );
  const last = tones.reduce((latest, one) => (one.end > latest.end ? one : latest));
  last.tone.addEventListener('ended', () => void context.close());
}
