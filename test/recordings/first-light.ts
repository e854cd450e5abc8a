// Makes host/recordings/first-light.sigbox anew, from a real kernel and a real Docker: node test/recordings/first-light.ts
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDocker, temporaryDirectory } from '../runtimes/index.ts';
import { startSigbox } from '../sigbox/index.ts';

const recording = fileURLToPath(new URL('../../host/recordings/first-light.sigbox', import.meta.url));

const directory = await temporaryDirectory();
const docker = await startDocker({ directory });
try {
  await mkdir(dirname(recording), { recursive: true });
  await rm(recording, { force: true });
  const web = await docker.runContainer({ name: 'web', labels: { 'com.example.team': 'shop' } });
  const sigbox = await startSigbox(['--containers', `docker=${docker.socket},only`], ['record', recording]);

  await docker.exec(web, ['/bin/ls', '/']);
  const labels = { 'io.kubernetes.pod.name': 'checkout-7d9f', 'io.kubernetes.pod.namespace': 'shop', 'io.kubernetes.pod.uid': '0f6c9e2a-51c7-4a7e-9d0e-3b1f6c1d2e3f', 'io.kubernetes.container.name': 'checkout' };
  await docker.runContainer({ name: 'k8s_checkout_checkout-7d9f_shop', labels, command: ['/bin/sh', '-c', '/bin/cat /etc/hostname; /bin/ls /etc; sleep 1000'] });
  const job = await docker.runContainer({ name: 'job', command: ['/bin/ls', '/tmp'] });
  await sigbox.until(() => sigbox.findingsOf(job).length > 0, 'finding of the job');

  await sigbox.interrupt();
} finally {
  await docker.stop();
  await rm(directory, { recursive: true, force: true });
}
