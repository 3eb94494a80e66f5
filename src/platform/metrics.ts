import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DEADLINES, within } from './deadlines.js';

/** Milliseconds between two looks at how late the event loop is; each wakes the process, ten of them do not matter. */
const LOOK_EVERY = 100;

/** Everything `GET /metrics` tells. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: LOOK_EVERY });
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
        for (const [value, figure] of await read()) this.set({ [label]: value }, figure);
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
