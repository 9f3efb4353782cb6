/**
 * Provides the Chromium that tests run in, and an old one. They come in versions of the package @sparticuz/chromium and are
 * unpacked once into node_modules/.cache, so tests need no installed browser and no download.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');

/** The archives of each package: the browser itself, and for the others the folder to unpack them into. */
const current = {
  package: join(modules, '@sparticuz', 'chromium'),
  folders: { 'fonts.tar.br': 'fonts', 'al2023.tar.br': 'al2023' },
};
const old = { package: join(modules, 'chromium-106'), folders: { 'aws.tar.br': 'aws' } };

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Make pictures independent of the screen.
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  // Tests must not send anything to other machines.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Replaces the package's own configuration, which has absolute paths of a server at Amazon. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Whether the browser is the packaged one, which renders the same pictures on any machine. */
export const isPackaged = !process.env.CHROME_PATH && process.platform === 'linux' && process.arch === 'x64';

/**
 * Returns launch options for puppeteer. The browser is the one at CHROME_PATH, or else the packaged one, or else (on systems
 * other than Linux x86-64) an installed Chrome.
 */
export async function chromium() {
  // Chromium has no sandbox when run by root, and containers often forbid what the sandbox needs.
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const launch = { env: process.env, args: [...args, ...sandbox] };
  if (process.env.CHROME_PATH) return { ...launch, executablePath: process.env.CHROME_PATH };
  if (!isPackaged) return { ...launch, channel: 'chrome' };

  const folder = await unpacked(current);
  return {
    executablePath: join(folder, 'chromium'),
    // An emulated graphics card took half of the time of a page.
    args: [...launch.args, '--disable-gpu'],
    env: {
      ...process.env,
      ...fonts(folder),
      XDG_CACHE_HOME: join(folder, 'cache'),
      LD_LIBRARY_PATH: libraries(folder, 'al2023'),
    },
  };
}

/**
 * Returns launch options for Chromium 106, of October 2022, which puppeteer 18 drives. It is there for Linux x86-64 only.
 */
export async function oldChromium() {
  const [folder, newer] = await Promise.all([unpacked(old), unpacked(current)]);
  return {
    executablePath: join(folder, 'chromium'),
    // It is built to run as one process without a sandbox.
    args: [...args, '--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
    env: {
      ...process.env,
      ...fonts(newer),
      XDG_CACHE_HOME: join(newer, 'cache'),
      LD_LIBRARY_PATH: libraries(folder, 'aws'),
    },
  };
}

/** Lets a browser use the packaged fonts and no others, so that text takes the same space on any machine. */
const fonts = (folder) => ({
  // Set both, because a machine may have set either.
  FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
  FONTCONFIG_PATH: join(folder, 'fonts'),
});

/** The environment in which another browser uses the same fonts as Chromium. */
export const packagedFonts = async () => fonts(await unpacked(current));

function libraries(folder, archive) {
  return [join(folder, archive, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/** Unpacks into a temporary folder and then renames it, so that two processes can do this at the same time. */
async function unpacked(source) {
  const { version } = JSON.parse(readFileSync(join(source.package, 'package.json'), 'utf8'));
  const cache = join(modules, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(`${folder}.`);
  const unpack = (archive, sink) =>
    pipeline(createReadStream(join(source.package, 'bin', archive)), createBrotliDecompress(), sink);
  try {
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(stage, 'chromium'))),
      ...Object.entries(source.folders).map(([archive, into]) => unpack(archive, tar.extract(join(stage, into)))),
    ]);
    if (source === current) await writeFile(join(stage, 'fonts', 'fonts.conf'), fontsConf);
    await chmod(join(stage, 'chromium'), 0o755);
    await rename(stage, folder);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    // If another process was faster, its folder is there.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
