const SECRET = /^(?:.*[-_.])?(?:api[-_]?key|subscription[-_]?key|key|token|secret|password|pass|pwd|sig|signature)$/i;

/** An address as it may be shown and kept: no user, no password, no key. */
export function shownUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  parsed.username = "";
  parsed.password = "";
  for (const name of [...parsed.searchParams.keys()])
    if (SECRET.test(name) || /^x-amz-|^goog-|^x-goog-/i.test(name)) parsed.searchParams.set(name, "***");
  return parsed.href.replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** Text without any of the secrets, whoever repeated them. */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((s) => s.length > 0)
    .flatMap((s) => [s, encodeURIComponent(s)])
    .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
