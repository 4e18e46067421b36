import { type Io, main } from "../../src/cli/index.js";

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

async function* once(bytes: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield bytes;
}

/** Runs the command line in this process and gives what it wrote. */
export async function run(args: readonly string[], world: World = {}): Promise<Outcome> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: once(world.stdin ?? ""),
    // Servers listen where they find room, and end at once.
    env: { KHORGOS_PORT: "0", ...world.env },
    ended: async () => {},
    isTerminal: world.isTerminal ?? false,
    columns: world.columns,
  };
  const exit = await main(args, io);
  return { exit, out, err };
}
