// Bundles and copies all that browsers and the server's drawing engine run; Maven calls this before it compiles.
import { build } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { africa } from './atlas.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const classes = join(here, '../target/classes');
const web = join(classes, 'META-INF/resources');
const fonts = join(here, 'node_modules/@fontsource/noto-sans');
const arabic = join(here, 'node_modules/@fontsource/noto-sans-arabic');

await rm(join(web, 'mizani'), { recursive: true, force: true });
await mkdir(join(web, 'mizani/fonts'), { recursive: true });

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
};
await Promise.all([
  build({
    ...common,
    entryPoints: ['charts/mizani-chart.ts'],
    outfile: join(web, 'mizani/mizani-chart.js'),
    format: 'esm',
    target: 'es2022',
  }),
  build({
    ...common,
    entryPoints: ['focus/keep-focus.ts'],
    outfile: join(web, 'mizani/keep-focus.js'),
    format: 'esm',
    target: 'es2022',
  }),
  build({
    ...common,
    entryPoints: ['charts/ssr.ts'],
    outfile: join(classes, 'charts/mizani-ssr.js'),
    format: 'iife',
    target: 'es2022',
    define: { window: 'undefined' },
  }),
  build({
    ...common,
    entryPoints: ['styles/styles.css'],
    outfile: join(web, 'mizani/styles.css'),
    external: ['./fonts/*', './logo.svg'],
  }),
  cp(join(here, 'static'), web, { recursive: true }),
  writeFile(join(web, 'mizani/outlines-africa.json'), JSON.stringify(await africa())),
  cp(join(fonts, 'LICENSE'), join(web, 'mizani/fonts/OFL.txt')),
  ...[
    [fonts, 'noto-sans-latin'],
    [fonts, 'noto-sans-latin-ext'],
    [arabic, 'noto-sans-arabic-arabic'],
  ].flatMap(([from, subset]) =>
    [400, 600, 700].map((weight) => {
      const file = `${subset}-${weight}-normal.woff2`;
      return cp(join(from, 'files', file), join(web, 'mizani/fonts', file));
    }),
  ),
]);
