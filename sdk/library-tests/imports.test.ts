import { describe, expect, test } from 'vitest';
import { SignatureInstance, encodeBatch, encodeEvent } from '../testing/index.ts';
import { buildSignature } from '../index.ts';
import { TemporaryProject, buildParts, signatureText } from './signature-project.ts';

const event = encodeEvent('sched_process_exec', { fields: { pathname: '/bin/true', argv: ['true', '', 'é'] } });
const INTERFACE = { containers: 'sigbox:signature/containers@0.1.0', findings: 'sigbox:signature/findings@0.1.0', log: 'sigbox:signature/log@0.1.0' };

describe('a component imports what its source uses', () => {
  test.each([
    ['nothing', { onEvent: 'assert(!SchedProcessExec.of(event)!.pathname.equals("x"));' }, []],
    ['containers', { onEvent: 'event.container();' }, [INTERFACE.containers]],
    ['findings', { imports: ['Finding', 'report'], onEvent: 'report(event, new Finding());' }, [INTERFACE.findings]],
    ['the log', { imports: ['log'], onEvent: 'log.info("seen");' }, [INTERFACE.log]],
    ['no log, though it can abort', { onEvent: 'assert(event.timestamp != 1, "no");' }, []],
  ] as const)('%s', async (_what, parts, imports) => {
    const built = await buildParts(parts);
    expect(built.imports).toEqual(imports);
    const signature = await SignatureInstance.load(built.component);
    // The world's types are always imported: nothing can be done with them.
    expect(signature.imports.filter((name) => !name.startsWith('sigbox:signature/types')).map((name) => name.replace(/@.*/, '')))
      .toEqual(imports.map((name) => name.replace(/@.*/, '')));
    signature.run(encodeBatch([{ event }]));
  });
});

test('every kind of value and of list arrives', async () => {
  const { component } = await buildParts({
    imports: ['Finding', 'log', 'report'],
    fields: 'onSignal(name: string): void { log.warn("signal " + name); } close(): void { log.debug("closed"); }',
    onEvent: `
    const argv = SchedProcessExec.of(event)!.argv;
    report(event, new Finding().text('text', 'é😀').text('empty', '').text('null', null).signed('signed', i64.MIN_VALUE).unsigned('unsigned', u64.MAX_VALUE)
      .boolean('yes', true).boolean('no', false).texts('texts', argv.toArray()).texts('none', []).signed('length', argv.length)
      .field('first', argv.at(0)).field('third', argv.at(2)).field('fourth', argv.at(3)).field('last', argv.at(-1)).field('before', argv.at(-4)).boolean('includes', argv.includes('é'))
      .boolean('includes-empty', argv.includes('')).boolean('includes-part', argv.includes('tru')).boolean('starts', argv.someStartsWith('tru')).field('found', argv.find('tr')).field('not-found', argv.find('x')));`,
  });
  const signature = await SignatureInstance.load(component);
  expect(signature.run(encodeBatch([{ event }]))).toEqual([{
    event: 0,
    data: {
      text: 'é😀', empty: '', signed: -(2n ** 63n), unsigned: 2n ** 64n - 1n, yes: true, no: false, texts: ['true', '', 'é'], none: [], length: 3n,
      first: 'true', third: 'é', last: 'é', includes: true, 'includes-empty': true, 'includes-part': false, starts: true, found: 'true',
    },
  }]);
  signature.exports.onSignal('source-complete');
  signature.exports.onSignal('');
  signature.exports.close();
  expect(signature.logs.map(({ message }) => message)).toEqual(['signal source-complete', 'signal ', 'closed']);
});

test('every kind of condition on a field arrives', async () => {
  const text = signatureText({}).replace(/return \[new EventSelector.*\];/, `return [
    new EventSelector('sigbox', 'sched_process_exec', 'container').textEquals('pathname', '/bin/é').textStartsWith('cmdpath', '/tmp/')
      .textEndsWith('interp', 'sh').numberEquals('inode', u64.MAX_VALUE).bitsSet('inode_mode', 0o4000),
    new EventSelector('sigbox', 'cgroup_mkdir'),
  ];`);
  using project = new TemporaryProject({ 'signature.ts': text });
  const signature = await SignatureInstance.load((await buildSignature(project.directory)).component);
  expect(signature.exports.selectedEvents()).toEqual([
    {
      source: 'sigbox', name: 'sched_process_exec', origin: 'container', conditions: [
        { field: 'pathname', test: { tag: 'text-equals', val: '/bin/é' } },
        { field: 'cmdpath', test: { tag: 'text-starts-with', val: '/tmp/' } },
        { field: 'interp', test: { tag: 'text-ends-with', val: 'sh' } },
        { field: 'inode', test: { tag: 'number-equals', val: 2n ** 64n - 1n } },
        { field: 'inode_mode', test: { tag: 'bits-set', val: 0o4000n } },
      ],
    },
    { source: 'sigbox', name: 'cgroup_mkdir', origin: '*', conditions: [] },
  ]);
});
