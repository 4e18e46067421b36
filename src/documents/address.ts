/** Which network addresses an article may be fetched from: public ones only. */
import { BlockList, isIP } from "node:net";

/** Not on the public internet, by the IANA special-purpose address registries (RFC 6890 and its updates). */
const REFUSED: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Unicast addresses of IPv6 are 2000::/3; these ranges in it carry or stand for other addresses. */
const REFUSED_6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [net, prefix] of REFUSED) refused.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of REFUSED_6) refused.addSubnet(net, prefix, "ipv6");
const unicast6 = new BlockList();
unicast6.addSubnet("2000::", 3, "ipv6");

/** Is this literal address on the public internet? False for anything that is no address. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused.check(address, "ipv4");
    case 6:
      return unicast6.check(address, "ipv6") && !refused.check(address, "ipv6");
    default:
      return false;
  }
}
