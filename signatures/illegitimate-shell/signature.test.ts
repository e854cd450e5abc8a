import { beforeEach, expect, test } from 'vitest';
import { container, event, signatureUnderTest, type RunningSignature, type TestContainer } from '@sigbox/sdk/testing';

const project = await signatureUnderTest(import.meta.dirname);
const web = container({ containerName: 'web', containerImage: 'nginx:1.27' });

let signature: RunningSignature;
beforeEach(() => { signature = project.start(); });

function exec(before: string | undefined, after: string, where?: TestContainer) {
  return event('sched_process_exec', { prev_comm: before, pathname: `/bin/${after}`, argv: [after, '-c', 'id'] },
    { header: { processName: after }, ...(where === undefined ? {} : { container: where }) });
}

test.each(['nginx', 'httpd', 'httpd-foregroun', 'http-nio', 'lighttpd', 'apache', 'apache2'])('%s that becomes a shell is found', (server) => {
  for (const shell of ['ash', 'bash', 'csh', 'ksh', 'sh', 'tcsh', 'zsh', 'dash']) {
    expect(signature.findings(exec(server, shell, web))).toMatchObject([{
      web_server: server, pathname: `/bin/${shell}`, argv: [shell, '-c', 'id'], container_name: 'web', container_image: 'nginx:1.27',
    }]);
  }
});

test('on the machine itself it is found too', () => {
  expect(signature.findings(exec('nginx', 'sh'))).toEqual([{ web_server: 'nginx', pathname: '/bin/sh', argv: ['sh', '-c', 'id'] }]);
});

test.each([
  ['a shell that executes another shell', 'bash', 'sh'],
  ['a web server that executes a program of its own', 'nginx', 'nginx'],
  ['a web server that executes a program whose name begins like a shell\'s', 'apache2', 'shutdown'],
  ['a program whose name begins like a web server\'s', 'nginx-exporter', 'sh'],
  ['a task whose former name is not known', undefined, 'sh'],
])('%s is not', (_what, before, after) => {
  expect(signature.findings(exec(before, after, web))).toEqual([]);
});
