import { loadVoice } from '../../messages/index.ts'
import { jsonText } from '../../output/text/controls.ts'
import { siteExample } from '../../rules/site/example.ts'
import type { Task } from '../run/command.ts'
import { writeWhole } from '../world/output.ts'

/** `rules init`: a site's file to begin with, on standard output or as `-o FILE`. Its comments are in the language of the call. */
export async function rulesInit({ settings, voice: asked, io }: Task): Promise<number> {
  const voice = await loadVoice(asked.lang, ['rules'])
  const say = (name: string) => voice.say(`rules.init.${name}`)
  const words = {
    about: [say('about.1'), say('about.2'), say('about.3')],
    source: say('source'),
    edge: say('edge'),
    pattern: say('pattern'),
    ladder: say('ladder'),
    texts: say('texts'),
  }
  await writeWhole(`${jsonText(siteExample(words, settings.today), 2)}\n`, { ...settings, format: 'json' }, io)
  return 0
}
