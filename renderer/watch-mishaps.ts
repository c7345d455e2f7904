import { logMishap } from './actions/diagnosing.ts';
import type { EditorStore } from './state/editor-store.ts';

/** An error that nobody caught reaches the log, and the person in words. */
export function watchMishaps(store: EditorStore): void {
  const take = (error: unknown): void => {
    logMishap(error);
    store.setState({ mishap: true });
  };
  window.addEventListener('error', ({ error }: ErrorEvent) => {
    // Without an error it is a remark of the browser's, as on an observer that was late.
    if (error !== null && error !== undefined) take(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => take(reason));
}
