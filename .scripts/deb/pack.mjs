import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, root } from '../paths.mjs';
import { run } from '../run.mjs';
import { SetUpError, say } from '../say.mjs';
import { HOME, PACKAGE, afterInstalling, afterRemoving, controlFile, desktopEntry, mediaTypes } from './files.mjs';

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

/** Packs the unpacked app in `dist/` with Debian's own tools; the answer is the place of the package. */
export async function packDeb() {
  const architecture = ARCHITECTURES[process.arch];
  if (process.platform !== 'linux' || architecture === undefined) {
    throw new SetUpError('A Debian package is made on Linux, for x64 or arm64.');
  }
  const about = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const place = path.join(root, 'dist', `${PACKAGE}_${about.version}_${architecture}.deb`);
  const tree = await mkdtemp(path.join(cacheFolder, 'deb-'));
  try {
    await fill(tree, about, architecture);
    say('Packing ...');
    const { code, output } = await run('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', tree, place]);
    if (code !== 0) throw new SetUpError(`dpkg-deb made no package:\n${output}`);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
  say(place);
  return place;
}

async function fill(tree, about, architecture) {
  const put = async (name, text, mode = 0o644) => {
    const file = path.join(tree, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { mode });
  };
  // Whoever packs may make folders that nobody else may enter.
  process.umask(0o022);
  await chmod(tree, 0o755);
  await cp(path.join(root, 'dist', 'linux-unpacked'), path.join(tree, HOME), { recursive: true });
  await mkdir(path.join(tree, 'usr/bin'), { recursive: true });
  await symlink(`${HOME}/${PACKAGE}`, path.join(tree, 'usr/bin', PACKAGE));
  await put(`usr/share/applications/${PACKAGE}.desktop`, desktopEntry);
  await put(`usr/share/mime/packages/${PACKAGE}.xml`, mediaTypes);
  const assets = (name) => readFile(path.join(root, 'assets', name));
  await put(`usr/share/icons/hicolor/512x512/apps/${PACKAGE}.png`, await assets('icon.png'));
  await put(`usr/share/icons/hicolor/scalable/apps/${PACKAGE}.svg`, await assets('icon.svg'));
  await put(`usr/share/doc/${PACKAGE}/copyright`, await readFile(path.join(root, 'LICENSE')));
  const maintainer = `${about.author.name} <${about.author.email}>`;
  const size = Math.ceil((await sizeOf(tree)) / 1024);
  await put('DEBIAN/control', controlFile({ ...about, maintainer }, { architecture, size }));
  await put('DEBIAN/postinst', afterInstalling, 0o755);
  await put('DEBIAN/postrm', afterRemoving, 0o755);
}

async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
