import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How long Firefox may take to open its port, in milliseconds. */
const CONNECT_TIMEOUT = 30_000;

/**
 * A client of Firefox's own remote protocol: packets `<length>:<JSON>` over TCP.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #pending = new Map<number, Pending>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => this.#rejectAll(new Error('Firefox closed the connection')));
  }

  /** Connects as soon as Firefox listens. */
  static async connect(port: number): Promise<Marionette> {
    const end = Date.now() + CONNECT_TIMEOUT;
    for (;;) {
      const socket = await openSocket(port);
      if (socket) return new Marionette(socket);
      if (Date.now() > end) throw new Error(`Firefox does not listen on port ${port}`);
      await delay(50);
    }
  }

  /** Sends a command; its answer's `value` where it has one. */
  async send(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    const packet = JSON.stringify([0, id, name, params]);
    this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    const result = await answer;
    return isRecord(result) && 'value' in result ? result.value : result;
  }

  /** Runs the body of a function in the page (or the browser's own window, within {@link inChrome}). */
  evaluate(script: string, ...args: unknown[]): Promise<unknown> {
    return this.send('WebDriver:ExecuteScript', { script, args, sandbox: null, newSandbox: true });
  }

  /** Like {@link evaluate}, for a body that calls back its last argument. */
  evaluateAsync(script: string, ...args: unknown[]): Promise<unknown> {
    return this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true });
  }

  /** Sends what `work` sends to the browser's own window instead of the page. */
  async inChrome<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  end(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (let packet = this.#takePacket(); packet !== undefined; packet = this.#takePacket()) this.#settle(JSON.parse(packet));
  }

  #takePacket(): string | undefined {
    const colon = this.#buffer.indexOf(':');
    const end = colon + 1 + Number(this.#buffer.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || this.#buffer.length < end) return undefined;
    const packet = this.#buffer.subarray(colon + 1, end).toString();
    this.#buffer = this.#buffer.subarray(end);
    return packet;
  }

  /** Answers are `[1, id, error, result]`; the greeting is an object. */
  #settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function openSocket(port: number): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
