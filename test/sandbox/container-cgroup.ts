import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

const UNIFIED = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'))?.[1] as string;

/** A cgroup that is named as Docker names a container's: programs that run in it are a container's to the kernel part. */
export class ContainerCgroup {
  readonly id: string = randomBytes(32).toString('hex');
  readonly #path = join(UNIFIED, 'docker', this.id);

  constructor() {
    mkdirSync(this.#path, { recursive: true });
  }

  /** Runs a program in it, to its end. */
  run(program: string, ...args: string[]): void {
    execFileSync('/bin/sh', ['-c', 'echo $$ > "$0"/cgroup.procs; exec "$@"', this.#path, program, ...args]);
  }

  remove(): void {
    rmdirSync(this.#path);
  }
}
