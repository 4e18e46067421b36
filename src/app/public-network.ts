import type { Network } from "../documents/index.js";

export type { Network } from "../documents/index.js";

const real = async (): Promise<Network> => (await import("../documents/index.js")).publicNetwork;

/** The real network, public addresses only; loaded when it is first asked. */
export const publicNetwork: Network = {
  lookup: async (host) => (await real()).lookup(host),
  get: async (...asked) => (await real()).get(...asked),
};
