import { defineConfig } from 'vite';

/** Builds main as an ES module and, with `--mode preload`, the preload as one CommonJS file: its window is sandboxed. */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  return {
    root: import.meta.dirname,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: isPreload ? 'preload.ts' : 'index.ts',
      outDir: isPreload ? '../out/preload' : '../out/main',
      emptyOutDir: true,
      target: 'node20',
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^node:/],
        output: isPreload
          ? { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false }
          : { format: 'es', entryFileNames: 'index.js', chunkFileNames: '[name].js' },
      },
    },
  };
});
