/** Asked again and again, it waits until nobody has asked for a while. */
export type Rest = { readonly ask: () => void; readonly stop: () => void };

/**
 * Runs a task once nobody has asked for it for so many milliseconds, but at most `patience` after the first who did.
 * To ask only notes the time: stopping and starting a timer in every frame would take longer than most of what a frame does.
 */
export function afterRest(milliseconds: number, task: () => void, patience = Number.POSITIVE_INFINITY): Rest {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let last = 0;
  const left = (): number => Math.min(last + milliseconds, first + patience) - performance.now();
  const look = (): void => {
    const waiting = left();
    timer = waiting > 0 ? setTimeout(look, Math.ceil(waiting)) : null;
    if (timer === null) task();
  };
  return {
    ask: () => {
      last = performance.now();
      if (timer !== null) return;
      first = last;
      timer = setTimeout(look, milliseconds);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
