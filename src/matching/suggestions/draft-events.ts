import { EventEmitter } from 'node:events';
import type { Redis } from '../../platform/redis.js';

/** Something happened to a draft that those who look at it want to know. */
export interface DraftEvent {
  draftId: string;
  /** `revoked`: a token that opened the draft does so no more. */
  event: 'draft' | 'suggestions' | 'revoked';
  draftVersion?: number;
  directoryVersion?: number;
}

const CHANNEL = 'draft-events';

/** In the place of an event: further changes of the directory were held against all drafts. */
const SCANNED = 'scanned';

/** Tells every process what happened to a draft. */
export class DraftEventPublisher {
  constructor(private readonly redis: Redis) {}

  async publish(event: DraftEvent): Promise<void> {
    await this.redis.publish(CHANNEL, JSON.stringify(event));
  }

  /** Lists that nobody had to score again may have become fresh by it. */
  async publishScanned(): Promise<void> {
    await this.redis.publish(CHANNEL, SCANNED);
  }
}

/** Hears what other processes publish; needs a connection of its own. */
export class DraftEventListener {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  constructor(redis: Redis) {
    redis.on('message', (_channel, message: string) => {
      if (message === SCANNED) {
        this.emitter.emit(SCANNED);
        return;
      }
      const event = JSON.parse(message) as DraftEvent;
      this.emitter.emit(event.draftId, event);
    });
    // The connection subscribes again by itself after an outage.
    redis.subscribe(CHANNEL).catch(() => {});
  }

  /** Calls back for each event of one draft until the returned function is called. */
  listen(draftId: string, onEvent: (event: DraftEvent) => void): () => void {
    this.emitter.on(draftId, onEvent);
    return () => this.emitter.off(draftId, onEvent);
  }

  /** Calls back whenever changes of the directory were held against all drafts, until the function is called. */
  listenScanned(onScanned: () => void): () => void {
    this.emitter.on(SCANNED, onScanned);
    return () => this.emitter.off(SCANNED, onScanned);
  }
}
