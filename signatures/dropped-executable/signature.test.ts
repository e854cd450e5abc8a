import { beforeEach, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type FieldValue, type RunningSignature } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const web = container({ containerName: 'web', containerImage: 'nginx:1.27' });

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

function write(bytes: FieldValue, where = [web]) {
  const [place] = where;
  return event('magic_write', { pathname: '/tmp/payload', bytes }, { header: { processName: 'curl' }, ...(place === undefined ? {} : { container: place }) });
}

const ELF = Buffer.from('\x7fELF\x02\x01\x01', 'latin1');

test('a file that begins as a program does is found', () => {
  expect(signature.findings(write(ELF)))
    .toMatchObject([{ pathname: '/tmp/payload', process: 'curl', container_name: 'web', container_image: 'nginx:1.27' }]);
});

test('also where only its first four bytes were written at first', () => {
  expect(signature.findings(write(ELF.subarray(0, 4)))).toHaveLength(1);
});

test.each<[string, FieldValue]>([
  ['a script', Buffer.from('#!/bin/sh\n')], ['a text that has the letters', Buffer.from('ELF\x7f')], ['three bytes of a program', ELF.subarray(0, 3)],
  ['a program that begins later', Buffer.concat([Buffer.from('\n'), ELF])], ['nothing', Buffer.alloc(0)], ['bytes that could not be read', undefined],
])('%s is not', (_what, bytes) => {
  expect(signature.findings(write(bytes))).toEqual([]);
});

test('on the machine itself programs are installed all the time', () => {
  expect(signature.findings(write(ELF, []))).toEqual([]);
});
