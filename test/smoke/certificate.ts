import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";

export interface Certificate {
  /** PEM, as a server keeps it and as NODE_EXTRA_CA_CERTS takes it. */
  readonly certificate: string;
  /** PEM, PKCS #8. */
  readonly key: string;
}

// X.509 in DER, as little of it as TLS needs: Node makes keys and no certificates, and openssl is not on every machine.
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const hex = (text: string) => Buffer.from(text, "hex");
const pem = (label: string, content: Buffer) =>
  `-----BEGIN ${label}-----\n${content.toString("base64").replace(/.{64}/g, "$&\n").trimEnd()}\n-----END ${label}-----\n`;

const ecdsaWithSha256 = sequence(der(0x06, hex("2a8648ce3d040302")));
const commonName = der(0x06, hex("550403"));
const subjectAltName = der(0x06, hex("551d11"));
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));
const otherName = (name: string) => (isIP(name) === 4 ? der(0x87, Buffer.from(name.split(".").map(Number))) : der(0x82, Buffer.from(name)));

const day = 86_400_000;

/** A certificate that signs itself, for these names and addresses, for a day. */
export function certificateFor(names: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const who = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from("Craftgraph test")))));
  const serial = der(0x02, Buffer.from([1]), randomBytes(8));
  const valid = sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day)));
  const extensions = der(0xa3, sequence(sequence(subjectAltName, der(0x04, sequence(...names.map(otherName))))));
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    ecdsaWithSha256,
    who,
    valid,
    who,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  return {
    certificate: pem("CERTIFICATE", sequence(signed, ecdsaWithSha256, signature)),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
