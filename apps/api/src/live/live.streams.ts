import { PassThrough, type Readable } from 'node:stream';
import { setInterval } from 'node:timers';
import { Injectable, Logger } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { isOver } from '../identity/session.changes.js';
import { findSessions } from '../identity/session.queries.js';
import { Clock } from '../platform/clock.js';
import { findConcerned, type FoundChange } from './concerned.queries.js';
import { batchBefore, changesBetween, feedState, isComplete, publish } from './feed.js';
import { hears } from './hearers.js';
import type { LiveChange } from './live.dto.js';

/** How often the database is asked, in milliseconds; once for all streams. */
const lookEvery = 1000;
/** Every so many looks sessions are looked after, and every so many a stream gives a sign of life. */
const looksBetweenChecks = 5;
const looksBetweenBeats = 20;
/** A page that has just been loaded is told again what changed in the last milliseconds, while it may have been on its way. */
const overlap = 30_000;
/** More changes at once than these are told as: everything may be another. */
const mostChanges = 2000;
/** A browser needs one. */
const mostOfSession = 8;
/** A stream that nobody reads is given up at so many bytes. */
const mostUnread = 256 * 1024;

interface Stream {
  principal: Principal;
  output: PassThrough;
  /** The last batch that was told. */
  position: number;
  /** Whether something in between cannot be told any more. */
  missed: boolean;
}

/** The streams of this server's pages: one look at the database serves them all. */
@Injectable()
export class LiveStreams {
  private readonly log = new Logger('live');
  private readonly streams = new Set<Stream>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private looks = 0;
  private failing = false;
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A stream of what changes from now on, or after the batch that the page has seen last. */
  async open(principal: Principal, seen: number | null): Promise<Readable> {
    const { reader } = this.unitOfWork;
    const { last } = await feedState(reader);
    const since = new Date(this.clock.now().getTime() - overlap);
    const missed = seen !== null && !(await isComplete(reader, seen, last));
    const position = missed ? last : (seen ?? (await batchBefore(reader, since)) ?? last);
    const stream: Stream = { principal, output: new PassThrough(), position, missed };
    if (this.stopped) return stream.output.end();
    stream.output.once('close', () => this.forget(stream));
    send(stream, 'start');
    const same = [...this.streams].filter((one) => one.principal.sessionId === principal.sessionId);
    for (const one of same.slice(0, Math.max(0, same.length + 1 - mostOfSession))) this.end(one);
    this.streams.add(stream);
    this.timer ??= setInterval(() => this.look(), lookEvery).unref();
    this.look();
    return stream.output;
  }

  /** Ends every stream: the server stops. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const stream of this.streams) this.end(stream);
    await this.looking;
  }

  private end(stream: Stream): void {
    stream.output.end();
    this.forget(stream);
  }

  private forget(stream: Stream): void {
    this.streams.delete(stream);
    if (this.streams.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    this.looking ??= this.tell()
      .then(
        () => {
          this.failing = false;
        },
        (error: unknown) => {
          // the pages keep their streams, and hear of it when the database is back
          if (!this.failing) this.log.warn(`Changes cannot be looked for: ${(error as Error).message}`);
          this.failing = true;
        },
      )
      .finally(() => (this.looking = null));
  }

  private async tell(): Promise<void> {
    const [streams, now] = [[...this.streams], this.clock.now()];
    this.looks++;
    const { last, waiting } = await feedState(this.unitOfWork.reader);
    const until = waiting ? await this.unitOfWork.run((tx) => publish(tx, now)) : last;
    const isNews = streams.some(({ position, missed }) => missed || position < until);
    // whose session has ended meanwhile, or who has other roles now, is told by what holds now
    if (isNews || this.looks % looksBetweenChecks === 0) await this.check(streams, now);
    if (isNews) await this.tellUntil(streams, until);
    if (this.looks % looksBetweenBeats === 0) for (const stream of this.streams) send(stream, 'beat');
  }

  /** Ends the streams of sessions that are over, and tells the others of their person's new roles. */
  private async check(streams: readonly Stream[], now: Date): Promise<void> {
    const ids = [...new Set(streams.map(({ principal }) => principal.sessionId))];
    const sessions = await findSessions(this.unitOfWork.reader, { ids }, civilDateOf(now));
    const found = new Map(sessions.map((session) => [session.principal.sessionId, session]));
    for (const stream of streams) {
      const session = found.get(stream.principal.sessionId);
      if (!session || isOver(session, now)) {
        send(stream, 'ended');
        this.end(stream);
        continue;
      }
      const same = JSON.stringify(session.principal.memberships) === JSON.stringify(stream.principal.memberships);
      stream.principal = session.principal;
      if (!same) send(stream, 'changes', [{ noun: 'session', planId: null, taskId: null, page: null }]);
    }
  }

  private async tellUntil(streams: readonly Stream[], until: number): Promise<void> {
    const after = Math.min(...streams.map(({ position }) => position));
    const { reader } = this.unitOfWork;
    const changes = await changesBetween(reader, { after, until, limit: mostChanges + 1 });
    const found = changes.length > mostChanges ? null : await findConcerned(reader, changes);
    for (const stream of streams) {
      if (!this.streams.has(stream)) continue;
      const { position, missed } = stream;
      stream.position = Math.max(until, position);
      if (missed || (found === null && position < until)) {
        stream.missed = false;
        send(stream, 'everything');
      } else {
        const heard = (found ?? []).filter((one) => one.batch > position && hears(stream.principal, one.noun, one));
        if (heard.length > 0) send(stream, 'changes', toldOf(heard));
      }
    }
  }
}

function toldOf(changes: readonly FoundChange[]): LiveChange[] {
  const told = changes.map(({ noun, planId, taskId, page }): LiveChange => ({ noun, planId, taskId, page }));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** Writes an event as HTML's server-sent events have it; its identifier is the batch up to which the page then knows. */
function send({ output, position }: Stream, event: string, data: object = {}): void {
  if (output.writableLength > mostUnread) output.destroy();
  else if (output.writable) output.write(`id: ${position}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
