import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const places = [process.env['HAPROXY_PATH'], '/usr/sbin/haproxy', '/usr/local/sbin/haproxy'];
const readyWithinMs = 20_000;

/** HAProxy on this machine, or undefined. */
export const findHaproxy = (): string | undefined => places.find((path) => path && existsSync(path));

/** A real balancer before several servers: pages know its address only. */
export class Balancer {
  readonly origin: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(origin: string, child: ChildProcess, folder: string) {
    this.origin = origin;
    this.#process = child;
    this.#folder = folder;
  }

  /** Need not wait for the servers: it asks each of them twice a second whether it is ready. */
  static async start(port: number, origins: readonly string[]): Promise<Balancer> {
    const folder = await mkdtemp(join(tmpdir(), 'pusterom-balancer-'));
    const file = join(folder, 'haproxy.cfg');
    await writeFile(file, settings(port, origins));
    const child = spawn(findHaproxy() ?? 'haproxy', ['-f', file, '-db'], { stdio: 'ignore' });
    return new Balancer(`http://localhost:${port}`, child, folder);
  }

  /** Until some server is ready. */
  async ready(): Promise<void> {
    const deadlineMs = Date.now() + readyWithinMs;
    const isReady = () =>
      fetch(`${this.origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) {
      if (Date.now() > deadlineMs) throw new Error('The balancer finds no server that is ready');
      await setTimeout(100);
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      const exited = once(this.#process, 'exit');
      this.#process.kill('SIGKILL');
      await exited;
    }
    await rm(this.#folder, { recursive: true });
  }
}

/** The cookie keeps those together who can only ask again and again, where no WebSocket comes through. */
const settings = (port: number, origins: readonly string[]): string => `
defaults
  mode http
  option forwardfor
  option redispatch
  retries 2
  timeout connect 1s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
frontend pages
  bind 127.0.0.1:${port}
  default_backend servers
backend servers
  balance roundrobin
  cookie server insert indirect nocache httponly
  option httpchk GET /health/ready
  default-server check inter 500ms fall 1 rise 1
${origins.map((origin, index) => `  server node${index + 1} 127.0.0.1:${new URL(origin).port} cookie node${index + 1}`).join('\n')}
`;
