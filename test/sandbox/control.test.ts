import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContainerCgroup } from './container-cgroup.ts';
import { runSigbox, startSigbox, type SigboxProcess } from '../sigbox/index.ts';

/** Reports the programs of this test, whose names begin with `watched`, and fails on the one that says so. */
const source = (version: string, init = 'null'): string => `
import { Context, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, report } from '@sigbox/sdk/assembly';
export default class Watcher extends Signature {
  metadata(): Metadata {
    return { id: 'T-1', version: '${version}', name: 'Watcher', eventName: 'watcher', description: 'Watches.', tags: [], properties: [] };
  }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec', '*')]; }
  init(context: Context): string | null { return ${init}; }
  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    if (exec === null || !exec.processName.startsWith('watched')) return;
    if (exec.processName.equals('watched-trap')) assert(false, 'told to');
    report(event, new Finding().text('version', '${version}').field('program', exec.processName));
  }
}`;

let directory: string;
let sigbox: SigboxProcess;
let control: string;
let cgroup: ContainerCgroup;

const component = (name: string): string => join(directory, `${name}.wasm`);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-control-'));
  for (const [name, text] of [['one', source('1.0.0')], ['two', source('2.0.0')], ['refusing', source('3.0.0', "'not today'")]] as const) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'signature.ts'), text);
    writeFileSync(component(name), (await buildSignature(join(directory, name))).component);
  }
  for (const name of ['watched-1', 'watched-2', 'watched-3', 'watched-trap']) copyFileSync('/bin/true', join(directory, name));
  control = join(directory, 'control.sock');
  cgroup = new ContainerCgroup();
  sigbox = await startSigbox(['--signatures', component('one'), '--cache', join(directory, 'cache'), '--control', control]);
});

afterAll(async () => {
  sigbox.child.kill('SIGINT');
  await sigbox.ended;
  cgroup.remove();
  rmSync(directory, { recursive: true });
});

const execute = (name: string): void => cgroup.run(join(directory, name));
/** Findings of the test's own programs as `version program`. */
const found = (): string[] => sigbox.findings.map((finding) => JSON.stringify(finding)).map((line) => `${/"version":"([^"]*)","program"/.exec(line)?.[1]} ${/"program":"([^"]*)"/.exec(line)?.[1]}`);

async function signatures(...args: string[]): Promise<{ status: number | null; lines: { name: string; version: string; group: string; suspended?: object; events: number }[]; stderr: string }> {
  const { status, stdout, stderr } = await runSigbox(['signatures', ...args, '--control', control, '--json']);
  return { status, lines: stdout.trim() === '' ? [] : stdout.trim().split('\n').map((line) => JSON.parse(line) as { name: string; version: string; group: string; events: number }), stderr };
}

test('signatures come, are replaced, suspended, lifted and go while events flow', async () => {
  execute('watched-1');
  await sigbox.until(() => found().includes('1.0.0 watched-1'), 'the first version finds');

  const refused = await signatures('replace', 'watcher', component('refusing'));
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('not today') as string });
  expect((await signatures()).lines).toMatchObject([{ name: 'watcher', version: '1.0.0', group: 'default' }]);

  expect((await signatures('replace', 'watcher', component('two'))).lines).toMatchObject([{ version: '2.0.0' }]);
  execute('watched-2');
  await sigbox.until(() => found().includes('2.0.0 watched-2'), 'the second version finds');
  expect(found()).not.toContain('1.0.0 watched-2');

  for (let strike = 0; strike < 10; strike++) execute('watched-trap');
  await sigbox.until(() => sigbox.stderr.includes('watcher is suspended'), 'it is suspended');
  expect(sigbox.stderr).toContain('watcher trapped (unreachable) on sched_process_exec of process');
  expect((await signatures('lift', 'watcher')).lines[0]).not.toHaveProperty('suspended');

  expect((await signatures('load', component('one'), '--group', 'others')).lines).toMatchObject([{ version: '2.0.0', group: 'default' }, { version: '1.0.0', group: 'others' }]);
  execute('watched-3');
  await sigbox.until(() => found().filter((line) => line.endsWith('watched-3')).length === 2, 'both find');

  expect((await signatures('remove', 'others/watcher')).lines).toMatchObject([{ version: '2.0.0' }]);
  expect(await signatures('remove', 'nobody')).toMatchObject({ status: 1, stderr: expect.stringContaining('Loaded: watcher') as string });
});

test('without a daemon the socket is named', async () => {
  const { status, stderr } = await runSigbox(['signatures', '--control', join(directory, 'absent.sock')]);
  expect(status).toBe(1);
  expect(stderr).toContain('SIGBOX_E_CONTROL');
  expect(stderr).toContain('absent.sock');
});
