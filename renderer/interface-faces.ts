// What is not painted: bars, panels and dialogs. Imported here, since the build changes no sheet that another imports.
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans/index.css';
