import { app } from 'electron';

const FEATURES = 'enable-features';
const IN_PROCESS = 'NetworkServiceInProcess2';

/**
 * The app opens no connection: what Chromium has for the network runs along in main's process, and no process of its own
 * has to start before the first page can come. Before the app is ready, or it has no effect.
 */
export function keepNetworkInProcess(): void {
  const given = app.commandLine.getSwitchValue(FEATURES);
  app.commandLine.appendSwitch(FEATURES, given === '' ? IN_PROCESS : `${given},${IN_PROCESS}`);
}
