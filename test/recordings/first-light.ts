// Makes host/recordings/first-light.sigbox anew, from a real kernel and a real Docker: node test/recordings/first-light.ts
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startDocker, temporaryDirectory } from '../runtimes/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const recording = here('../../host/recordings/first-light.sigbox');

const directory = await temporaryDirectory();
const docker = await startDocker({ directory });
await rm(recording, { force: true });
const web = await docker.runContainer({ name: 'web', labels: { 'com.example.team': 'shop' } });
const sigbox = spawn(process.execPath, [here('../../host/command/main.ts'), 'record', recording, '--containers', `docker=${docker.socket},only`], { stdio: ['ignore', 'ignore', 'pipe'] });
const lines = createInterface({ input: sigbox.stderr })[Symbol.asyncIterator]();
for (let line = await lines.next(); !line.value.includes('Ctrl-C ends it'); line = await lines.next()) if (line.done === true) throw new Error('sigbox record ended');

await docker.exec(web, ['/bin/ls', '/']);
const pod = { 'io.kubernetes.pod.name': 'checkout-7d9f', 'io.kubernetes.pod.namespace': 'shop', 'io.kubernetes.pod.uid': '0f6c9e2a-51c7-4a7e-9d0e-3b1f6c1d2e3f', 'io.kubernetes.container.name': 'checkout' };
await docker.runContainer({ name: 'k8s_checkout_checkout-7d9f_shop', labels: pod, command: ['/bin/sh', '-c', '/bin/cat /etc/hostname; /bin/ls /etc; sleep 1000'] });
await docker.run(['run', '--rm', '--network', 'none', '--name', 'job', 'sigbox-test/busybox:1', '/bin/ls', '/tmp']);

sigbox.kill('SIGINT');
await new Promise((resolve) => sigbox.once('close', resolve));
await docker.stop();
await rm(directory, { recursive: true, force: true });
