/** Real ClickHouse servers for a test: Debian's package, on loopback, with a configuration and a data folder of their own. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const BINARY = "clickhouse-server";
export const USER = "khorgos";
export const PASSWORD = "open, sesame'\\1";

export interface Server {
  readonly host: string;
  readonly tcp: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export interface Servers {
  readonly servers: readonly Server[];
  /** All of them, as an address to push to and read from. */
  readonly address: (database: string) => string;
  readonly end: () => Promise<void>;
}

const isThere = (): boolean => spawnSync("which", [BINARY]).status === 0;

/** Why there can be no servers here; installs them where that is allowed. */
export function whyNoServers(): string | undefined {
  if (isThere()) return undefined;
  if (process.platform !== "linux") return "clickhouse-server comes from Debian's packages, and this is no Linux";
  if (process.getuid?.() !== 0) return "clickhouse-server is not installed, and only root could install it";
  const apt = (...args: readonly string[]) =>
    execFileSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  let why = "apt-get installed no clickhouse-server";
  // Another test file may hold apt's lock with the same wish.
  for (let i = 0; i < 6 && !isThere(); i++)
    try {
      apt("update");
      apt("install", "-y", "--no-install-recommends", "clickhouse-server");
    } catch (cause) {
      why = `apt-get could not install clickhouse-server: ${String(cause).split("\n")[0]}`;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
    }
  return isThere() ? undefined : why;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });

interface Ports {
  readonly http: number;
  readonly tcp: number;
}
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const configOf = (dir: string, { http, tcp }: Ports, cluster: readonly Ports[]): string => `<yandex>
  <logger><level>warning</level><log>${dir}/log</log><errorlog>${dir}/err</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>${dir}/data/</path><tmp_path>${dir}/tmp/</tmp_path><users_config>${dir}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size><max_concurrent_queries>50</max_concurrent_queries>
  <remote_servers><khorgos>${cluster
    .map(
      (c) => `<shard><replica><host>127.0.0.1</host><port>${c.tcp}</port>
      <user>${USER}</user><password>${escaped(PASSWORD)}</password></replica></shard>`,
    )
    .join("")}</khorgos></remote_servers>
</yandex>`;

const USERS = `<yandex><profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
  <users><${USER}><password>${escaped(PASSWORD)}</password><networks><ip>127.0.0.1</ip></networks>
  <profile>default</profile><quota>default</quota></${USER}></users>
  <quotas><default></default></quotas></yandex>`;

function serverIn(dir: string, ports: Ports, cluster: readonly Ports[]): Server {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "config.xml"), configOf(dir, ports, cluster));
  writeFileSync(join(dir, "users.xml"), USERS);
  let child: ChildProcess | undefined;
  // A test run that ends early leaves no server behind.
  process.once("exit", () => child?.kill("SIGKILL"));
  const answers = async (): Promise<boolean> => {
    const found = await fetch(`http://127.0.0.1:${ports.http}/ping`).catch(() => undefined);
    return found?.ok === true;
  };
  return {
    host: `127.0.0.1:${ports.http}`,
    tcp: `127.0.0.1:${ports.tcp}`,
    async start() {
      if (child && child.exitCode === null && child.signalCode === null) return;
      const log = openSync(join(dir, "out"), "a");
      child = spawn(BINARY, [`--config-file=${join(dir, "config.xml")}`], { stdio: ["ignore", log, log], cwd: dir });
      for (let i = 0; i < 300; i++) {
        if (await answers()) return;
        if (child.exitCode !== null) throw new Error(readFileSync(join(dir, "out"), "utf8").slice(-2000));
        await wait(100);
      }
      throw new Error("clickhouse-server does not answer");
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child?.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Starts so many servers, each a shard of the cluster `khorgos`. */
export async function startServers(count: number): Promise<Servers> {
  const dir = mkdtempSync(join(tmpdir(), "khorgos-clickhouse-"));
  const ports: Ports[] = [];
  for (let i = 0; i < count; i++) ports.push({ http: await freePort(), tcp: await freePort() });
  const servers = ports.map((p, i) => serverIn(join(dir, `s${i + 1}`), p, ports));
  const end = async (): Promise<void> => {
    await Promise.all(servers.map((s) => s.stop()));
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await Promise.all(servers.map((s) => s.start()));
  } catch (cause) {
    await end();
    throw cause;
  }
  return {
    servers,
    address: (database) => `clickhouse://${USER}@${servers.map((s) => s.host).join(",")}/${database}`,
    end,
  };
}
