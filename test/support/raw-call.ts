import type { App } from './app.ts';

/** A call as a page would make it that knows the bridge but keeps to no contract. */
export function rawCall({ page }: Pick<App, 'page'>, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    ([called, given]) => {
      const { jejak } = window as unknown as { jejak: { call: (name: string, ...args: unknown[]) => unknown } };
      return jejak.call(called, ...given);
    },
    [name, args] as const,
  );
}

export function windowCount({ electron }: App): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}
