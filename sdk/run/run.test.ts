import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../command/run-command.ts';
import { TemporaryProject, signatureText } from '../library-tests/signature-project.ts';

const EVENTS = `
{"container":"web","record":{"containerName":"web","containerCtime":"1790000000000000000"}}
{"container":"new","record":"pending"}
{"event":"sched_process_exec","in":"web","fields":{"pathname":"/bin/ls","inode":"18446744073709551615"}}
{"event":"cgroup_mkdir"}
{"event":"sched_process_exec","in":"new","fields":{"pathname":"/bin/ls"},"header":{"processId":7}}
{"event":"sched_process_exec","fields":{"pathname":"/bin/cat"}}
`;

async function sig(...argv: readonly string[]) {
  const output = { stdout: '', stderr: '' };
  const status = await runCommand(argv, {
    stdout: { write: (text) => { output.stdout += text; } },
    stderr: { write: (text) => { output.stderr += text; } },
  });
  return { status, ...output };
}

async function runEvents(onEvent: string, ...options: readonly string[]) {
  using project = new TemporaryProject({ 'signature.ts': signatureText({ imports: ['Finding', 'report', 'log'], onEvent }) });
  const { status } = await sig('build', project.directory);
  expect(status).toBe(0);
  const events = join(project.directory, 'events.ndjson');
  writeFileSync(events, EVENTS);
  return await sig('run', join(project.directory, 'build', 'signature.wasm'), '--events', events, '--repeat', '10', ...options);
}

const REPORT = `const exec = SchedProcessExec.of(event)!;
  if (exec.pathname.equals('/bin/ls')) report(event, new Finding().unsigned('inode', exec.inode).unsigned('pid', exec.processId).container(event));`;

test('events that were written by hand are run, and what is found is printed', async () => {
  const { status, stdout } = await runEvents(REPORT, '--json');
  expect(status).toBe(0);
  const id = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
  expect(JSON.parse(stdout)).toMatchObject({
    events: 4, selected: 3, logs: [], findings: [
      { event: 0, data: { inode: '18446744073709551615', pid: '0', container_id: id, container_name: 'web', container_ctime: '1790000000000000000', k8s_pod_sandbox: false } },
      { event: 2, data: { inode: '0', pid: '7', container_id: id, container_unknown: 'pending' } },
    ],
  });
});

test('for people it is lines', async () => {
  const { stdout } = await runEvents(`${REPORT} log.info('seen \\u001b[31m');`);
  expect(stdout).toMatch(/^event 1 {2}inode=18446744073709551615 {2}pid=0 .*\nevent 3 /);
  // What a signature says must not steer the terminal.
  expect(stdout).toContain('info  seen \\x1b[31m');
  expect(stdout).toMatch(/\n4 events, 3 selected, 2 findings; \d+ ns an event\nfuel {5}[\d,]+ instructions an event; a host allows [\d,]+\nmemory {3}[\d,]+ KiB; a host allows [\d,]+\ntime {5}[\d.,]+ ms the longest call with events; a host allows 150\n$/);
});

test('a trap names the author\'s line', async () => {
  const { status, stderr } = await runEvents('assert(event.processId != 7, "seven");');
  expect(status).toBe(1);
  expect(stderr).toContain('SIG_E_TRAP: the signature trapped: seven at signature.ts:8:5');
});
