/** Calls `changed` whenever a CSS pixel comes to be another number of device pixels: another screen, another scale. */
export function onPixelRatio(changed: (ratio: number) => void, signal: AbortSignal): void {
  const watch = (): void => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const onChange = (): void => {
      changed(window.devicePixelRatio);
      watch();
    };
    query.addEventListener('change', onChange, { once: true, signal });
  };
  watch();
}

/**
 * The least length, in CSS pixels, that covers `length` and is whole in device pixels: a canvas of any other size is
 * stretched to its place, and nothing on it stays crisp.
 */
export function wholePixels(length: number, ratio: number): number {
  // Neither the last bits of a division up to here nor those of the multiplication to come may cost a pixel.
  return (Math.ceil(length * ratio - 0.01) + 0.001) / ratio;
}
