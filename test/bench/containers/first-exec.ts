import type { Docker } from '../../runtimes/index.ts';
import { startSigbox } from '../../sigbox/index.ts';
import type { BenchTable } from '../bench.ts';
import { quantile } from '../quantile.ts';

const SIGNATURE = new URL('../../../signatures/containers-data-source', import.meta.url).pathname;
const CONTAINERS = 100;
const AT_ONCE = 4;

/** How long a container's first exec takes to come out as a finding with the container's name and image. */
export async function firstExec(docker: Docker, directory: string): Promise<BenchTable> {
  const sigbox = await startSigbox(['--containers', `docker=${docker.socket},only`, '--signatures', SIGNATURE, '--cache', `${directory}/cache`]);
  const arrived = new Map<string, number>();
  const looking = setInterval(() => {
    for (const { container } of sigbox.findings) if (!arrived.has(container.id)) arrived.set(container.id, Date.now());
  }, 1);
  try {
    const names = Array.from({ length: CONTAINERS }, (_, index) => `first-${index}`);
    for (let from = 0; from < CONTAINERS; from += AT_ONCE) {
      await Promise.all(names.slice(from, from + AT_ONCE).map((name) => docker.run(['run', '--rm', '--name', name, 'sigbox-test/busybox:1', '/bin/ls'])));
    }
    await sigbox.until(() => sigbox.findings.length >= CONTAINERS, 'finding of every container');
    const delays = sigbox.findings.map(({ time, container }) => (arrived.get(container.id) ?? Date.now()) - Date.parse(time));
    const named = sigbox.findings.filter(({ container }) => String(container.name).startsWith('first-') && container.image !== undefined).length;
    return {
      title: 'From a container\'s first exec to its finding',
      columns: [{ name: 'containers', unit: '' }, { name: 'median', unit: 'ms' }, { name: '99th percentile', unit: 'ms' }, { name: 'with name and image', unit: '%' }],
      rows: [{
        name: `docker run --rm, ${AT_ONCE} at once`,
        figures: { containers: CONTAINERS, median: quantile(delays, 0.5), '99th percentile': quantile(delays, 0.99), 'with name and image': (100 * named) / CONTAINERS },
        note: 'the container\'s events wait for its record, at most 500 ms; Falco emits at once, empty, and asks for 150 ms; Tetragon waits for up to 30 s',
      }],
    };
  } finally {
    clearInterval(looking);
    await sigbox.interrupt();
  }
}
