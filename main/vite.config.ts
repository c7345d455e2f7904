import { defineConfig } from 'vite';

/** Builds main, and the thread in which it reads large files, as ES modules and, with `--mode preload`, the preload as one CommonJS file: its window is sandboxed. */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  return {
    root: import.meta.dirname,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: isPreload ? 'preload.ts' : true,
      outDir: isPreload ? '../out/preload' : '../out/main',
      emptyOutDir: true,
      target: 'node20',
      sourcemap: false,
      reportCompressedSize: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        ...(isPreload
          ? {}
          : { input: [`${import.meta.dirname}/index.ts`, `${import.meta.dirname}/reading-thread.ts`] }),
        external: ['electron', /^node:/],
        output: isPreload
          ? { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false }
          : { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  };
});
