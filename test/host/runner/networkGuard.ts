// Loaded into every Node process of a tested VS Code, the extension host among them: notes in a file each attempt to
// reach another machine, and refuses it. (`node --require …/networkGuard.js`, with COPYDESK_TEST_NETWORK_LOG set.)
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const log = process.env['COPYDESK_TEST_NETWORK_LOG'];

const THIS_MACHINE = /^(?:localhost|127\.[\d.]+|::1|::ffff:127\.[\d.]+|0\.0\.0\.0|::)$/;

/** Without a host, it is this machine that is meant. */
function isThisMachine(host: unknown): boolean {
  return typeof host !== 'string' || THIS_MACHINE.test(host);
}

function refuse(host: unknown): Error {
  if (log) appendFileSync(log, `${String(host)}\n`);
  return new Error(`Refused in this test: reaching ${String(host)}`);
}

/** The ways to call connect: (options), (port, host), (path), and, from net.connect, one array of these. */
function hostOf(parameters: readonly unknown[]): unknown {
  const [first, second] = Array.isArray(parameters[0]) ? (parameters[0] as unknown[]) : parameters;
  if (typeof first === 'object' && first !== null) return (first as { host?: unknown }).host;
  // A path is a pipe on this machine.
  return typeof first === 'string' && Number.isNaN(Number(first))
    ? undefined
    : typeof second === 'string'
      ? second
      : undefined;
}

type Call = (this: unknown, ...parameters: unknown[]) => unknown;

const sockets = Socket.prototype as unknown as { connect: Call };
const connect = sockets.connect;
sockets.connect = function (...parameters) {
  const host = hostOf(parameters);
  if (isThisMachine(host)) return connect.apply(this, parameters);
  const error = refuse(host);
  process.nextTick(() => (this as Socket).destroy(error));
  return this;
};

// Asking for a name's address tells a stranger the name.
const names = dns as unknown as { lookup: Call };
const lookup = names.lookup;
names.lookup = function (...parameters) {
  const answer = parameters.at(-1);
  if (isThisMachine(parameters[0]) || typeof answer !== 'function') return lookup.apply(this, parameters);
  const error = refuse(parameters[0]);
  process.nextTick(() => (answer as (error: Error) => void)(error));
  return {};
};
