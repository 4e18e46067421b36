import { error, type Parsed } from "../../core/index.js";

export interface ClusterHost {
  /** As it is named in messages: `db1.example.org:8123`. */
  readonly name: string;
  readonly url: string;
}

/** Where a cluster is: each host is one shard, by its HTTP port. */
export interface ClusterAddress {
  readonly hosts: readonly ClusterHost[];
  readonly database: string;
  readonly user: string;
  /** The cluster in the servers' own configuration, where more than one would fit. */
  readonly cluster?: string;
  /** The address as it may be shown. */
  readonly shown: string;
}

const SCHEME = "clickhouse://";
const PORT = { http: 8123, https: 8443 } as const;
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::(\d{1,5}))?$/i;
const NAME = /^[a-z_][a-z0-9_]{0,63}$/i;
const CLUSTER_NAME = /^[a-z_][a-z0-9_.-]{0,127}$/i;

export const isClusterAddress = (text: string): boolean => text.toLowerCase().startsWith(SCHEME);

/** Addresses go into messages: a password that somebody wrote into one does not. */
const shownOf = (text: string): string => text.replace(/^([a-z]+:\/\/[^:@/]*):.*@/i, "$1@");

/** Reads `clickhouse://[user@]host:port[,host:port…]/database[?cluster=name&secure=1]`. */
export function parseClusterAddress(text: string): Parsed<ClusterAddress> {
  const shown = shownOf(text);
  const wrong = (cause: string): Parsed<ClusterAddress> => ({
    issues: [error("address-invalid", { address: shown, cause })],
  });
  if (shown !== text) return wrong("a password belongs into KHORGOS_CLICKHOUSE_PASSWORD, not into an address");
  const [, place = "", database = "", query = ""] = /^([^/?]*)\/?([^?]*)\??(.*)$/.exec(text.slice(SCHEME.length)) ?? [];
  const options = new URLSearchParams(query);
  const odd = [...options.keys()].find((key) => key !== "cluster" && key !== "secure");
  if (odd !== undefined) return wrong(`there is no option "${odd}", only cluster and secure`);
  const cluster = options.get("cluster") ?? undefined;
  if (cluster !== undefined && !CLUSTER_NAME.test(cluster)) return wrong(`"${cluster}" is no name of a cluster`);
  const cut = place.lastIndexOf("@");
  const hosts = place.slice(cut + 1).split(",");
  const scheme = ["1", "true"].includes(options.get("secure") ?? "") ? "https" : "http";
  const read = hosts.map((host) => hostOf(host, scheme));
  const bad = read.indexOf(undefined);
  if (bad >= 0) return wrong(hosts[bad] === "" ? "it names no host" : `"${hosts[bad]}" is no host:port`);
  if (new Set(hosts).size < hosts.length) return wrong("it names a host twice");
  if (database === "") return wrong("the database is missing: …/database");
  if (!NAME.test(database)) return wrong(`"${database}" is no name of a database: letters, digits and _`);
  const user = cut < 0 ? "default" : place.slice(0, cut);
  if (!/^[^\s:@/]{1,64}$/.test(user)) return wrong("the user before @ is no name");
  const found = read as readonly ClusterHost[];
  return { value: { hosts: found, database, user, ...(cluster === undefined ? {} : { cluster }), shown }, issues: [] };
}

function hostOf(text: string, scheme: keyof typeof PORT): ClusterHost | undefined {
  const [, host, port = PORT[scheme]] = HOST.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { name: `${host}:${port}`, url: `${scheme}://${host}:${port}` };
}
