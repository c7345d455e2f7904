/** What a Debian package holds besides the app: how the system finds it, shows it, and opens maps with it. */

export const PACKAGE = 'jejak';
export const HOME = '/opt/Jejak';
const MEDIA_TYPE = 'application/vnd.jejak.journey+json';

/** What Chromium asks of a system. The first of alternatives is what Debian calls it since its 64-bit times. */
const DEPENDS = [
  'libasound2t64 | libasound2',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libgbm1',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libuuid1',
  'libxss1',
  'libxtst6',
  'xdg-utils',
];

/** `size` is what the installed files take, in KiB. */
export function controlFile({ version, description, maintainer }, { architecture, size }) {
  return `Package: ${PACKAGE}
Version: ${version}
Section: editors
Priority: optional
Architecture: ${architecture}
Maintainer: ${maintainer}
Installed-Size: ${size}
Depends: ${DEPENDS.join(', ')}
Description: ${description}
 Stages as columns, lanes as rows, notes by action, motivation, question and
 pain point. A map is one .journey file; no network is ever asked for anything.
`;
}

export const desktopEntry = `[Desktop Entry]
Type=Application
Name=Jejak
GenericName=Customer-journey maps
GenericName[id]=Peta perjalanan pelanggan
Comment=Customer-journey workshops on one laptop, without a network
Comment[id]=Lokakarya perjalanan pelanggan di satu laptop, tanpa jaringan
Exec=${HOME}/${PACKAGE} %F
Icon=${PACKAGE}
Terminal=false
StartupWMClass=Jejak
Categories=Office;
MimeType=${MEDIA_TYPE};
`;

export const mediaTypes = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${MEDIA_TYPE}">
    <comment>Customer-journey map</comment>
    <comment xml:lang="id">Peta perjalanan pelanggan</comment>
    <icon name="${PACKAGE}"/>
    <sub-class-of type="application/json"/>
    <glob pattern="*.journey"/>
  </mime-type>
</mime-info>
`;

const tellSystem = `for told in "update-mime-database /usr/share/mime" "update-desktop-database -q" "gtk-update-icon-cache -qf /usr/share/icons/hicolor"; do
  if command -v "\${told%% *}" >/dev/null; then $told || true; fi
done
`;

/** Where the kernel lets nobody make a namespace of his own, Chromium's sandbox needs a helper of root's. */
export const afterInstalling = `#!/bin/sh
set -e
if unshare --user true 2>/dev/null; then chmod 0755 ${HOME}/chrome-sandbox; else chmod 4755 ${HOME}/chrome-sandbox; fi
${tellSystem}`;

export const afterRemoving = `#!/bin/sh
set -e
${tellSystem}`;
