import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SignatureInstance, encodeBatch, encodeEvent, type FieldValue } from '../testing/index.ts';
import { buildParts } from './signature-project.ts';

const LITERALS = ['', '/bin/ls', '/bin', 'ls', 'é', '日本', '😀', 'a😀b', '/x/😀'];

let component: Uint8Array;
let signature: SignatureInstance;

beforeAll(async () => {
  const tests = LITERALS.map((literal, index) => `
    finding.boolean('equals ${index}', path.equals('${literal}')).boolean('starts ${index}', path.startsWith('${literal}'))
      .boolean('ends ${index}', path.endsWith('${literal}')).boolean('includes ${index}', path.includes('${literal}'));`);
  ({ component } = await buildParts({
    imports: ['Finding', 'report'],
    onEvent: `
    const exec = SchedProcessExec.of(event)!;
    const path = exec.pathname;
    const finding = new Finding().boolean('missing', path.isMissing).boolean('truncated', path.isTruncated).signed('length', path.length)
      .field('text', path).text('null', path.toStringOrNull()).boolean('same', path.sameAs(exec.cmdpath));
    ${tests.join('')}
    report(event, finding);`,
  }));
});
beforeEach(async () => { signature = await SignatureInstance.load(component); });

function see(fields: Record<string, FieldValue>) {
  const [finding] = signature.run(encodeBatch([{ event: encodeEvent('sched_process_exec', { fields }) }]));
  return finding?.data ?? {};
}

describe('a text', () => {
  test.each(['', '/bin/ls', '/bin/lsé', 'é', '日本語', '😀', 'xa😀by', '/x/😀', 'ls😀日本é'])('compares as JavaScript compares: %j', (value) => {
    const data = see({ pathname: value, cmdpath: value });
    for (const [index, literal] of LITERALS.entries()) {
      expect({ literal, equals: data[`equals ${index}`], starts: data[`starts ${index}`], ends: data[`ends ${index}`], includes: data[`includes ${index}`] })
        .toEqual({ literal, equals: value === literal, starts: value.startsWith(literal), ends: value.endsWith(literal), includes: value.includes(literal) });
    }
    expect(data).toMatchObject({ missing: false, truncated: false, text: value, null: value, same: true, length: BigInt(Buffer.byteLength(value)) });
  });

  test('that is missing is not the empty one', () => {
    const data = see({});
    expect(data).toMatchObject({ missing: true, length: 0n, same: false });
    expect(data).not.toHaveProperty('text');
    expect(data).not.toHaveProperty('null');
    expect(Object.entries(data).filter(([, value]) => value === true)).toEqual([['missing', true]]);
  });

  test('that was cut off equals nothing and ends with nothing, but starts', () => {
    const index = LITERALS.indexOf('/bin/ls');
    expect(see({ pathname: { truncated: '/bin/ls' }, cmdpath: '/bin/ls' })).toMatchObject({
      truncated: true, same: false, [`equals ${index}`]: false, [`ends ${index}`]: false, [`starts ${index}`]: true, [`includes ${index}`]: true,
    });
  });

  test.each([
    [0xff], [0x41, 0xc3], [0xc3, 0x41], [0xe2, 0x82], [0xe2, 0x82, 0x41], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80],
    [0xc0, 0x80], [0xf0, 0x80, 0x80, 0x80], [0xe0, 0x9f, 0xbf], [0x80, 0x80], [0xf0, 0x9f, 0x98, 0x80, 0xff], [0x00, 0x41],
  ].map((bytes) => [Buffer.from(bytes).toString('hex'), bytes] as const))('that is not UTF-8 decodes as the web does: %s', (_hex, bytes) => {
    const value = Uint8Array.from(bytes);
    expect(see({ pathname: value })['text']).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(value));
  });
});
