import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATHS = [
  process.env.KHORGOS_CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const found = (): string | undefined => PATHS.find((path) => path !== "" && existsSync(path));

/** Debian's Chromium, installed where that is allowed: root, and apt at hand. `reason`: why there is none. */
function lookFor(): { readonly path?: string; readonly reason: string } {
  const there = found();
  if (there !== undefined) return { path: there, reason: "" };
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0)
    return { reason: "no Chromium here, and no right to install one (root, apt)" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", timeout: 120_000 });
    const packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      stdio: "ignore",
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    return { reason: "Chromium could not be installed" };
  }
  const installed = found();
  return installed === undefined ? { reason: "Chromium could not be installed" } : { path: installed, reason: "" };
}

const looked = lookFor();
export const noBrowser: string | undefined = looked.path === undefined ? looked.reason : undefined;

/** Nothing that would ask another host by itself. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: looked.path as string,
    // Chromium's own sandbox does not run as root, as in containers.
    args: [...QUIET, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
