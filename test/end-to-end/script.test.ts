import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSignature } from '@sigbox/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSigbox } from '../sigbox/index.ts';

const RECORDING = fileURLToPath(new URL('../../host/recordings/first-light.sigbox', import.meta.url));
const ASSEMBLYSCRIPT = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));

/** What `signatures/containers-data-source` does, in TypeScript. */
const TYPESCRIPT = `import { Context, Event, EventSelector, Finding, Metadata, Property, SchedProcessExec, Signature, log, report } from '@sigbox/sdk/guest';

export default class ContainersDataSource extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-1', version: '0.1.0', name: 'Containers data source', eventName: 'containers_data_source',
      description: 'A container executed ls; its record comes from the containers data source.',
      tags: ['example'], properties: [new Property('severity', 'info'), new Property('category', 'example')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [new EventSelector('sigbox', 'sched_process_exec')];
  }

  override init(context: Context): string | null {
    return (context.dataSource('sigbox', 'containers')?.version ?? 2) > 1 ? 'no data source' : null;
  }

  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    if (exec === null || !(exec.pathname.equals('/bin/ls') || exec.cmdpath.equals('/bin/ls'))) return;
    if (exec.containerId.isMissing) return log.debug('ls outside of any container');
    const { record, reason } = exec.container();
    if (record === null) report(event, new Finding().text('outcome', 'no-record').text('reason', reason).field('container_id', exec.containerId));
    else report(event, new Finding().text('outcome', record.containerImage === null ? 'no-image' : 'found').record(record));
  }
}
`;

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sigbox-script-'));
});

afterAll(() => rmSync(directory, { recursive: true }));

async function findings(signature: string): Promise<unknown[]> {
  const { status, stdout } = await runSigbox(['run', '--replay', RECORDING, '--signatures', signature, '--cache', join(directory, 'cache')]);
  expect(status).toBe(0);
  // The bytes of the component that found it are another's.
  return stdout.split('\n').filter((line) => line !== '').map((line) => ({ ...JSON.parse(line) as object, signature: undefined }));
}

test('a component in TypeScript runs on a host as it was built, and finds in a recording what the one in AssemblyScript finds', async () => {
  const project = join(directory, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ sigbox: { language: 'typescript' } }));
  writeFileSync(join(project, 'signature.ts'), TYPESCRIPT);
  const component = join(directory, 'signature.wasm');
  writeFileSync(component, (await buildSignature(project)).component);
  const found = await findings(component);
  expect(found).toHaveLength(3);
  expect(found).toEqual(await findings(ASSEMBLYSCRIPT));
}, 60_000);
