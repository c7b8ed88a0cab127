// Writes dist/man: the manual page in both languages, from the table of options and the sentences of the help.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: "export { manPage } from './src/cli/man-page.ts'\nexport { loadVoice } from './src/messages/index.ts'",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { manPage, loadVoice } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
for (const [lang, folder] of [
  ['en', 'dist/man'],
  ['ja', 'dist/man/ja'],
]) {
  mkdirSync(`${root}/${folder}`, { recursive: true })
  writeFileSync(`${root}/${folder}/liver-panel.1`, manPage(await loadVoice(lang, ['help']), version))
}
