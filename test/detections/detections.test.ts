import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUSYBOX_IMAGE, runProgram, startDocker, temporaryDirectory, type Docker, type DockerContainerOptions } from '../runtimes/index.ts';
import { startSigbox, type SigboxProcess } from '../sigbox/index.ts';

const SIGNATURES = ['illegitimate-shell', 'fileless-execution', 'dropped-executable', 'docker-abuse', 'stdio-over-socket', 'kubernetes-api-connection'];
const REMOTE = '127.0.0.1';

let directory: string;
let docker: Docker;
let sigbox: SigboxProcess;
let neighbour: Server;

beforeAll(async () => {
  directory = await temporaryDirectory();
  const tools = join(directory, 'tools');
  await mkdir(tools);
  await runProgram('cc', ['-static', '-O1', '-o', join(tools, 'attack'), fileURLToPath(new URL('attack.c', import.meta.url))]);
  neighbour = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => neighbour.listen(join(tools, 'neighbour.sock'), resolve));
  docker = await startDocker({ directory });
  sigbox = await startSigbox([
    '--containers', `docker=${docker.socket},only`, '--cache', join(directory, 'cache'),
    ...SIGNATURES.flatMap((name) => ['--signatures', fileURLToPath(new URL(`../../signatures/${name}`, import.meta.url))]),
  ]);
}, 240_000);

afterAll(async () => {
  await sigbox?.interrupt();
  neighbour?.close();
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** A container with the attacker's tools, and a shell in it; the shell's own status does not matter. */
async function victim(name: string, options: DockerContainerOptions = {}): Promise<{ readonly id: string; readonly run: (command: string) => Promise<unknown> }> {
  const id = await docker.runContainer({ ...options, name, flags: ['--volume', `${join(directory, 'tools')}:/tools`, ...options.flags ?? []] });
  return { id, run: (command) => docker.exec(id, ['/bin/sh', '-c', command]).catch(() => '') };
}

/** What a signature found in the container, as soon as there is as much: findings keep the order of what happened. */
async function found(id: string, name: string, count = 1) {
  const findings = () => sigbox.findingsOf(id).filter(({ finding }) => finding === name);
  await sigbox.until(() => findings().length >= count, `${count} findings ${name} of ${id}`);
  return findings().map(({ container, data }) => ({ image: (container as { image: unknown }).image, data: data as unknown }));
}

describe('an attack is found, and what is nearest to it but harmless is not', () => {
  test('illegitimate shell: a web server is made to run a command; it served another program before, and an administrator used a shell', async () => {
    const site = ['mkdir -p /www/cgi-bin', 'echo hello > /www/index.html', 'printf "#!/bin/cat\\n" > /www/cgi-bin/report.cgi', 'printf "id\\n" > /www/cgi-bin/run.sh', 'chmod +x /www/cgi-bin/*', 'echo "*.sh:/bin/sh" > /etc/httpd.conf'];
    const web = await victim('web', { command: ['/bin/sh', '-c', `${site.join('; ')}; exec httpd -f -p 8080 -h /www`] });
    await web.run('until wget -q -O /dev/null http://127.0.0.1:8080/index.html; do usleep 20000; done');
    await web.run('wget -q -O /dev/null http://127.0.0.1:8080/cgi-bin/report.cgi; sh -c id');
    await web.run('wget -q -O /dev/null http://127.0.0.1:8080/cgi-bin/run.sh');
    expect(await found(web.id, 'illegitimate_shell')).toMatchObject([{ image: BUSYBOX_IMAGE, data: { web_server: 'httpd', pathname: '/bin/sh' } }]);
  });

  test('fileless execution: a program is run from memory; it was run from a file before', async () => {
    const { id, run } = await victim('memory', { flags: ['--tmpfs', '/dev/shm:rw,exec'] });
    await run('cp /bin/busybox /root/true && /root/true');
    await run('/tools/attack memory /bin/true');
    await run('cp /bin/busybox /dev/shm/true && /dev/shm/true');
    expect(await found(id, 'fileless_execution', 2)).toMatchObject([
      { image: BUSYBOX_IMAGE, data: { pathname: 'memfd:payload', argv: ['/bin/true'], before: 'attack' } }, { data: { pathname: '/dev/shm/true' } },
    ]);
  });

  test('dropped executable: a program is written to a file; a script was written before', async () => {
    const { id, run } = await victim('drop');
    await run('printf "#!/bin/sh\\nid\\n" > /tmp/script; cat /bin/busybox > /dev/null');
    await run('dd if=/bin/busybox of=/tmp/payload');
    expect(await found(id, 'dropped_executable')).toMatchObject([{ image: BUSYBOX_IMAGE, data: { pathname: '/tmp/payload', process: 'dd' } }]);
  });

  test('Docker socket abuse: the socket is connected to; it was only looked at before, and another one was connected to', async () => {
    const { id, run } = await victim('socket', { flags: ['--volume', `${docker.socket}:/run/docker.sock`] });
    await run('ls -l /run/docker.sock; cat /run/docker.sock; /tools/attack connect /tools/neighbour.sock');
    await run('/tools/attack connect /run/docker.sock');
    expect(await found(id, 'docker_abuse')).toMatchObject([{ image: BUSYBOX_IMAGE, data: { path: docker.socket } }]);
  });

  test('stdio over socket: a shell whose streams lead to another machine; a client kept its own before', async () => {
    const { id, run } = await victim('reverse', { command: ['/bin/sh', '-c', 'while true; do nc -l -p 4444 < /dev/null; done'] });
    await run(`until echo | nc -w 1 ${REMOTE} 4444; do usleep 20000; done`);
    await run(`until nc -w 1 ${REMOTE} 4444 -e /bin/true; do usleep 20000; done`);
    expect(await found(id, 'stdio_over_socket', 2)).toMatchObject([0, 1].map((number) => ({ image: BUSYBOX_IMAGE, data: { file_descriptor: number, ip_address: REMOTE, port: 4444 } })));
  });

  test('Kubernetes API connection: the server\'s address is connected to; another one was before, and a container without the address did', async () => {
    const other = await victim('not-a-pod');
    const pod = await victim('pod', { flags: ['--env', `KUBERNETES_SERVICE_HOST=${REMOTE}`] });
    await other.run(`nc -w 1 ${REMOTE} 443`);
    await pod.run('nc -w 1 127.0.0.2 443');
    await pod.run(`nc -w 1 ${REMOTE} 443`);
    expect(await found(pod.id, 'k8s_api_connection')).toMatchObject([{ image: BUSYBOX_IMAGE, data: { ip_address: REMOTE, port: 443 } }]);
    expect(sigbox.findingsOf(other.id)).toEqual([]);
  });
});
