import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSession } from './pseudo-terminal.ts'

const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))
const program = `"${process.execPath}" "${bin}"`
const enter = '\r'
const clearLine = '\x15'
const up = '\x1b[A'
const down = '\x1b[B'
const interrupt = '\x03'

describe('liver-panel alone at a terminal', { timeout: 30_000 }, () => {
  it('understands somebody who mistypes, corrects, skips and goes back, and ends with what the flags say', async () => {
    const person = startSession(`${program} --lang ja`)
    await person.when('(1/10)', `45${enter}`)
    await person.when('(2/10)', `六十二${enter}`)
    await person.when('読み取れません', `${clearLine}６２${enter}`)
    await person.when('(3/10)', enter)
    await person.when('(4/10)', `戻る${enter}`)
    await person.when('(3/10)', `８０U/L${enter}`)
    await person.when('(4/10)', `4.2${enter}`)
    await person.when('(5/10)', `95${enter}`)
    await person.when('単位を付けてください', `${clearLine}２１．５万${enter}`)
    await person.when('(6/10)', `250${enter}`)
    await person.when('ALPの測定法', `jscc${enter}`)
    await person.when('(7/10)', enter)
    await person.when('(8/10)', `152${enter}`)
    await person.when('0〜120', `${clearLine}52${enter}`)
    await person.when('(9/10)', `m${enter}`)
    await person.when('(10/10)', `令和7年5月14日${enter}`)
    await person.when('この内容で説明を見る', `${down}${enter}`)
    await person.when('(1/10)', `${clearLine}48${enter}`)
    await person.when('この内容で説明を見る', enter)
    await person.when('前回(去年など)の値も並べますか', enter)
    const { code, shown } = await person.end()

    const flags =
      '--ast 48 --alt ６２ --ggt ８０U/L --albumin 4.2 --platelets ２１．５万 --alp 250 --alp-method jscc --age 52 --sex m --date 令和7年5月14日'
    const explained = execFileSync(process.execPath, [bin, '--lang', 'ja', ...flags.split(' ')], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    })
    expect(code).toBe(0)
    expect(shown).toContain(explained)
    expect(sortedFlags(shown)).toEqual(sortedFlags(`liver-panel --lang ja ${flags}`))
  })

  it('says at once which band a value falls in', async () => {
    const person = startSession(`${program} --lang en`)
    await person.when('(1/10)', `30${enter}`)
    await person.when('(2/10)', `31${enter}`)
    await person.when('(3/10)', interrupt)
    const { shown } = await person.end()
    expect(shown).toMatch(/30 U\/L: ○ within the reference band/)
    expect(shown).toMatch(/31 U\/L: ↑ slightly high/)
  })

  it('keeps for each question what was pasted all at once', async () => {
    const person = startSession(`${program} --lang en`)
    await person.when('(1/10)', '45\n62\n80\n4.2\n21.5万\n\n\n52\nf\n2025-05-14\n')
    await person.when('Yes, show the explanation', enter)
    await person.when('No, just these', enter)
    const { code, shown } = await person.end()
    expect(code).toBe(0)
    expect(sortedFlags(shown)).toEqual(
      sortedFlags('liver-panel --lang en --ast 45 --alt 62 --ggt 80 --albumin 4.2 --platelets 21.5万 --age 52 --sex f --date 2025-05-14'),
    )
  })

  it('says of a child that the bands shown do not apply', async () => {
    const person = startSession(`${program} --lang ja`)
    await person.when('(1/10)', '45\n\n\n\n\n\n\n')
    await person.when('(8/10)', `17${enter}`)
    await person.when('18歳未満の方には大人の基準が使えません', interrupt)
    expect((await person.end()).code).toBe(130)
  })

  it('offers no explanation while there is no value, and leaves in peace', async () => {
    const person = startSession(`${program} --lang ja`)
    await person.when('(1/10)', enter.repeat(10))
    await person.when('まだ検査値がありません', `${up}${enter}`)
    const { code, shown } = await person.end()
    expect(code).toBe(0)
    expect(shown).not.toContain('この内容で説明を見る')
  })

  it.each([
    ['Ctrl-C', interrupt],
    ['Esc', '\x1b'],
    ['Ctrl-D', '\x04'],
  ])('leaves the terminal clean after %s, and what was typed can be taken up again', async (_name, key) => {
    const person = startSession(`${program} --lang ja; code=$?; stty -a; exit $code`)
    await person.when('(1/10)', `<5${enter}`)
    await person.when('(2/10)', key)
    const { code, shown, raw } = await person.end()
    expect(code).toBe(130)
    expect(shown).toContain('liver-panel --lang ja --ast "<5"')
    expect(shown).toMatch(/ icanon\b[\s\S]* echo\b/)
    expect(raw.lastIndexOf('\x1b[?25h')).toBeGreaterThan(raw.lastIndexOf('\x1b[?25l'))
  })

  it('goes back with < at every question, keeps what Enter keeps, and begins each line empty', async () => {
    const person = startSession(`${program} --lang en`)
    await person.when('(1/10)', `45${enter}`)
    await person.when('(2/10)', `<${enter}`)
    await person.when('Now: 45', `<${enter}`)
    await person.when('Now: 45', `abc${enter}`)
    await person.when('cannot be read', `?${enter}`)
    await person.when('as it stands on the sheet', enter)
    await person.when('(2/10)', `none${enter}`)
    await person.when('(3/10)', `γ-GTP 88 アルブミン 4.3${enter}`)
    await person.when('Read as: GGT (γ-GTP) 88, Albumin 4.3', interrupt)
    const { shown } = await person.end()
    expect(sortedFlags(shown)).toEqual(sortedFlags('liver-panel --lang en --ast 45 --ggt 88 --albumin 4.3'))
  })

  it('ends by the signal, not in a crash, when the window is closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liver-panel-hangup-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const told = join(folder, 'code')
    writeFileSync(join(folder, 'window.sh'), `trap "" HUP\n${program} --lang en\necho $? > "${told}"\n`)
    const window = spawn('script', ['-qefc', `sh "${join(folder, 'window.sh')}"`, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] })
    await new Promise<void>((resolve) => window.stdout.on('data', (data) => String(data).includes('(1/10)') && resolve()))
    window.kill('SIGKILL')
    for (let i = 0; i < 100 && !existsSync(told); i++) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(readFileSync(told, 'utf8').trim()).toBe('129')
  })

  it('asks nothing with --no-input, and nothing in a pipe', async () => {
    const refused = await startSession(`${program} --lang ja --no-input`).end()
    expect(refused.code).toBe(2)
    expect(refused.shown).not.toContain('(1/10)')
    const piped = spawnSync(process.execPath, [bin, '--lang', 'ja'], { input: '45\n', encoding: 'utf8' })
    expect(piped.status).toBe(2)
    expect(piped.stdout).toBe('')
  })
})

/** The options of the one-line command on the screen, whatever their order. */
function sortedFlags(shown: string): string[] {
  const joined = shown.slice(shown.lastIndexOf('liver-panel --lang')).replace(/\n/g, '')
  return joined
    .split(/ (?=--)/)
    .map((part) => part.trim())
    .sort()
}
