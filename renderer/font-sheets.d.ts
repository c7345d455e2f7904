/** Packages of fonts say nothing of their sheets' types. */
declare module '@fontsource/*.css';
declare module '@fontsource-variable/*.css';
