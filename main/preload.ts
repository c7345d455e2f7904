import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../shared/ipc/channels.ts';
import type { Bridge } from '../shared/ipc/contract.ts';

const calls: readonly string[] = CALLS;
const events: readonly string[] = EVENTS;

/** What main said before the page listened: it is said again then. A name goes with its first listener. */
const early = new Map<string, unknown[]>(EVENTS.map((name) => [name, []]));
for (const name of EVENTS) ipcRenderer.on(name, (_event, payload: unknown) => early.get(name)?.push(payload));

const bridge: Bridge = {
  call: (name, ...args) =>
    calls.includes(name) ? ipcRenderer.invoke(name, ...args) : Promise.resolve({ ok: false, error: 'refused' }),
  on: (name, listener) => {
    if (!events.includes(name)) return () => undefined;
    // The event itself stays here: its `sender` would hand the page every channel.
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, pass);
    // Kept by name, so that it is what the contract says of that name.
    for (const payload of early.get(name) ?? []) pass(null, payload as Parameters<typeof listener>[0]);
    early.delete(name);
    return () => {
      ipcRenderer.off(name, pass);
    };
  },
};

contextBridge.exposeInMainWorld('jejak', bridge);
