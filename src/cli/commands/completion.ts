import { UsageError } from '../../issue.ts'
import { loadVoice } from '../../messages/index.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { shells } from '../completion/vocabulary.ts'
import { zshCompletion } from '../completion/zsh.ts'
import type { Task } from '../run/command.ts'

/** Prints the completion script of a shell, made from the table of options. */
export async function completion(task: Task): Promise<number> {
  const [text = ''] = task.words
  const shell = shells.find((known) => known === text.toLowerCase())
  if (shell === undefined) throw new UsageError('option-not-a-choice', { option: 'completion', text, choices: shells.join(', ') })
  const voice = await loadVoice(task.voice.lang, ['help'])
  const scripts = { bash: bashCompletion, zsh: () => zshCompletion(voice), fish: () => fishCompletion(voice) }
  await task.io.stdout.write(scripts[shell]())
  return 0
}
