import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../shared/ipc/channels.ts';
import type { Bridge } from '../shared/ipc/contract.ts';

const calls: readonly string[] = CALLS;
const events: readonly string[] = EVENTS;

const bridge: Bridge = {
  call: (name, ...args) =>
    calls.includes(name) ? ipcRenderer.invoke(name, ...args) : Promise.resolve({ ok: false, error: 'refused' }),
  on: (name, listener) => {
    if (!events.includes(name)) return () => undefined;
    // The event itself stays here: its `sender` would hand the page every channel.
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, pass);
    return () => {
      ipcRenderer.off(name, pass);
    };
  },
};

contextBridge.exposeInMainWorld('jejak', bridge);
