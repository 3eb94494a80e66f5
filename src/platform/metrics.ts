import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DEADLINES, within } from './deadlines.js';
import type { Queue } from './queues.js';

/** Milliseconds between two looks at how late the event loop is; each wakes the process, ten of them do not matter. */
const LOOK_EVERY = 100;

/** Everything `GET /metrics` tells. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });

  /** Of these queues BullMQ's own figures are told. */
  constructor(private readonly queues: readonly Queue[]) {
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: LOOK_EVERY });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** All figures in Prometheus' format; what cannot be read in time is left out. */
  async text(): Promise<string> {
    const ofQueues = Promise.all(this.queues.map((queue) => queue.exportPrometheusMetrics()));
    const read = within(DEADLINES.health, 'Redis', ofQueues).catch(() => []);
    return (await this.registry.metrics()) + oneOfEach(await read);
  }

  /** A figure that is read when somebody asks for the metrics; left out when it cannot be read in time. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.remove();
        await within(DEADLINES.health, name, read()).then(
          (value) => this.set(value),
          () => {},
        );
      },
    });
  }

  /** The same for several things, told apart by a label; `read` gives the figure of each. */
  gauges(name: string, help: string, label: string, read: () => Promise<ReadonlyMap<string, number>>): void {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      async collect() {
        const figures = await within(DEADLINES.health, name, read()).catch(() => []);
        for (const [value, figure] of figures) this.set({ [label]: value }, figure);
      },
    });
  }

  /** Counts every request by its declared route, never by its address: ids would make endless series. */
  readonly middleware: RequestHandler = (request, response, next) => {
    const stop = this.requests.startTimer();
    response.on('finish', () =>
      stop({ method: request.method, route: request.route?.path ?? 'other', status: response.statusCode }),
    );
    next();
  };
}

/** Each queue brings its metrics with their headings; the format allows a heading once, with all its samples below. */
function oneOfEach(texts: string[]): string {
  const metrics = new Map<string, Set<string>>();
  for (const line of texts.join('\n').split('\n')) {
    const name = /^(?:# (?:HELP|TYPE) )?(\w+)/.exec(line)?.[1];
    if (!name) continue;
    if (!metrics.has(name)) metrics.set(name, new Set());
    metrics.get(name)!.add(`${line}\n`);
  }
  return [...metrics.values()].flatMap((lines) => [...lines]).join('');
}
