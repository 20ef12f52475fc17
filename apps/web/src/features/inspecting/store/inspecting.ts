import type { Answer, Finding, UnitCheck, UnitToInspect } from '@yaodian/api-client';
import { mayHeal, Problem } from '../../../shared/problem';
import { createFinding, editFinding, sendAnswer, sendConforming, sendPicture, type Sender } from '../api/send';
import { type Device, openDevice } from './device';
import {
  type AnswerContent,
  answerId,
  type Entry,
  type FindingContent,
  findingId,
  type Picture,
  type Refusal,
} from './entries';
import { newUuid } from './uuid';

/** What is written on this device, and where that stands. */
export interface Kept {
  isLoaded: boolean;
  entries: readonly Entry[];
  pictures: readonly Picture[];
  /** When something was written here last. */
  at: string | null;
  /** When something was sent last. */
  sentAt: string | null;
  isSending: boolean;
  /** The browser has no room, or keeps nothing: what is written is lost with the page. */
  isFailing: boolean;
}

/** What the server answered. */
type Told = { answer: Answer } | { finding: Finding };

const nothing: Kept = {
  ...{ isLoaded: false, entries: [], pictures: [], at: null, sentAt: null, isSending: false, isFailing: false },
};

const retryAfter = 8000;
const pause = 900;

/**
 * What one person writes while inspecting. It is kept on this device at once, and told the server when that is reachable,
 * each thing once: what is sent stays here under its key until it is answered, also when the page is killed meanwhile.
 */
export class Inspecting {
  private kept = nothing;
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel;
  private device: Promise<Device> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private isAwake = false;
  private again = false;
  private isWhole = false;
  /** Changes are written one behind the other, so that none overtakes another. */
  private writing: Promise<unknown> = Promise.resolve();
  private readonly answered = new Set<(check: number, answer: Told) => void>();

  constructor(private readonly personId: number) {
    this.channel = new BroadcastChannel(`yaodian.inspecting.${personId}`);
    this.channel.onmessage = () => void this.reload();
    window.addEventListener('online', () => this.sendSoon(0));
    document.addEventListener('visibilitychange', () => this.sendSoon(0));
    void this.reload();
  }

  /** Sends from now on what is here, while its person is signed in. */
  start(): void {
    this.isAwake = true;
    this.sendSoon(0);
  }

  /** Nothing is sent any more: its person has signed out. */
  stop(): void {
    this.isAwake = false;
    clearTimeout(this.timer);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells what the server answers to what was sent. */
  onAnswer(listener: (check: number, answer: Told) => void): () => void {
    this.answered.add(listener);
    return () => this.answered.delete(listener);
  }

  readonly state = (): Kept => this.kept;

  /** What the server said last of a unit; null where it was not read on this device. */
  async lastCheck(id: number): Promise<UnitCheck | null> {
    return (await (await this.open()).get('checks', id)) ?? null;
  }

  async lastUnits(): Promise<UnitToInspect[] | null> {
    return (await (await this.open()).get('lists', 'units')) ?? null;
  }

  async keepCheck(check: UnitCheck): Promise<void> {
    await (await this.open()).put('checks', check);
  }

  async keepUnits(units: UnitToInspect[]): Promise<void> {
    await (await this.open()).put('lists', units, 'units');
  }

  answer(check: number, question: string, content: AnswerContent, base: number): void {
    const id = answerId(check, question);
    this.write(id, (before) => ({ ...this.started(before, { id, check, base }), kind: 'answer', question, content }));
  }

  /** Answers `conforms` to all of the questions in one act, which can be undone for a while. */
  conform(check: number, questions: readonly string[]): void {
    const together = newUuid();
    for (const question of questions) {
      const id = answerId(check, question);
      this.write(
        id,
        (before) =>
          before ?? {
            ...this.started(before, { id, check, base: 0 }),
            ...{ kind: 'answer', question, content: { answer: 'conforms', words: '' }, together },
          },
      );
    }
  }

  /** Takes back what one act has answered, as far as it has not been sent. */
  undo(together: string): void {
    const isOf = (entry: Entry) => isUndoable(entry) && entry.together === together;
    this.show({ entries: this.kept.entries.filter((entry) => !isOf(entry)) });
    void this.inTurn(async (device) => {
      const tx = device.transaction('entries', 'readwrite');
      for (const entry of await tx.store.getAll()) if (isOf(entry)) await tx.store.delete(entry.id);
      await tx.done;
    }).then(
      () => this.told(),
      () => undefined,
    );
  }

  find(
    check: number,
    clientKey: string,
    { content, base, isReady }: { content: FindingContent; base: number; isReady: boolean },
  ): void {
    const id = findingId(check, clientKey);
    this.write(id, (before) => ({
      ...this.started(before, { id, check, base }),
      ...{ kind: 'finding', clientKey, content, isReady },
    }));
  }

  /** Gives up what was written here of something; what is on the server stays. */
  drop(id: string): void {
    this.show({ entries: this.kept.entries.filter((entry) => entry.id !== id) });
    void this.inTurn(async (device) => {
      const entry = await device.get('entries', id);
      await device.delete('entries', id);
      if (entry?.kind !== 'finding' || entry.base > 0) return;
      for (const picture of await device.getAllFromIndex('pictures', 'check', entry.check))
        if (picture.clientKey === entry.clientKey) await device.delete('pictures', picture.id);
    }).then(
      () => this.told(),
      () => undefined,
    );
  }

  /** Goes on from what somebody else has written, with what was written here. */
  insist(id: string, version: number): void {
    this.write(id, (before) => before && { ...before, base: version, attempt: null, refusal: null, at: now() });
  }

  addPicture(check: number, clientKey: string, file: File): void {
    const picture: Picture = {
      ...{ id: newUuid(), check, clientKey, name: file.name, blob: file, at: now(), refusal: null },
    };
    this.show({ pictures: [...this.kept.pictures, picture], at: picture.at });
    void this.inTurn((device) => device.put('pictures', picture)).then(
      () => this.told(),
      () => undefined,
    );
  }

  dropPicture(id: string): void {
    this.show({ pictures: this.kept.pictures.filter((picture) => picture.id !== id) });
    void this.inTurn((device) => device.delete('pictures', id)).then(
      () => this.told(),
      () => undefined,
    );
  }

  /** Tries again what was refused, and what has not gone. */
  async retry(): Promise<void> {
    await this.inTurn(async (device) => {
      for (const entry of await device.getAll('entries'))
        if (entry.refusal && entry.refusal.code !== 'version-conflict')
          await device.put('entries', { ...entry, refusal: null });
      for (const picture of await device.getAll('pictures'))
        if (picture.refusal) await device.put('pictures', { ...picture, refusal: null });
    });
    await this.reload();
    await this.send();
  }

  /** Whatever was written before is in the store then. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** How much is on this device alone. */
  async unsent(): Promise<number> {
    const device = await this.open();
    await this.settled();
    return (await device.count('entries')) + (await device.count('pictures'));
  }

  /** Sends what can be sent now; with `all`, also what can still be undone. */
  async send(all = false): Promise<void> {
    this.isWhole ||= all;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      do {
        this.again = false;
        await this.sendAll();
      } while (this.again);
    } finally {
      this.running = false;
      this.isWhole = false;
      if (this.kept.isSending) this.show({ isSending: false });
    }
    const isWaiting = this.kept.entries.some(mayGo) || this.kept.pictures.some(({ refusal }) => refusal === null);
    if (isWaiting) this.sendSoon(retryAfter);
  }

  private sendSoon(after: number): void {
    clearTimeout(this.timer);
    if (this.isAwake) this.timer = setTimeout(() => void this.send(), after);
  }

  private async sendAll(): Promise<void> {
    const device = await this.open();
    await this.settled();
    const waiting = (await device.getAll('entries')).filter(
      (entry) => mayGo(entry) && (this.isWhole || !isHeld(entry)),
    );
    const pictures = (await device.getAll('pictures')).filter(({ refusal }) => refusal === null);
    if (waiting.length + pictures.length === 0) return;
    this.show({ isSending: true });
    // findings are made in the order in which they were written, so that they are numbered so
    for (const entry of waiting.sort((one, other) => (one.at < other.at ? -1 : 1)))
      if (!this.isAwake || !(await this.sendEntry(entry))) return;
    for (const picture of pictures.sort((one, other) => (one.at < other.at ? -1 : 1)))
      if (!this.isAwake || !(await this.sendOne(picture))) return;
  }

  /** False where the server cannot be reached now. */
  private async sendEntry({ id }: Entry): Promise<boolean> {
    const entries = await this.inTurn(async (device) => {
      const tx = device.transaction('entries', 'readwrite');
      const now = await tx.store.get(id);
      const together = now && togetherOf(now);
      const all = together ? (await tx.store.getAll()).filter((one) => togetherOf(one) === together) : now ? [now] : [];
      const going = all.filter(mayGo);
      for (const one of going) {
        if (one.attempt !== null) continue;
        one.attempt = { key: together ?? newUuid(), content: JSON.stringify(one.content) };
        if (together) one.attempt.isTogether = true;
        await tx.store.put(one);
      }
      await tx.done;
      return going;
    });
    const [entry] = entries;
    if (!entry?.attempt) return true;
    const { attempt, check, base } = entry;
    if (attempt.isTogether) return this.sendTogether(check, entries, attempt.key);
    const sent = JSON.parse(attempt.content) as never;
    try {
      const answer: Told =
        entry.kind === 'answer'
          ? { answer: await sendAnswer([check, entry.question], sent, { version: base, ...this.by(attempt.key) }) }
          : { finding: await this.sendFinding(entry, sent, attempt.key) };
      const { version } = 'answer' in answer ? answer.answer : answer.finding;
      await this.taken(check, answer);
      await this.closeAttempt(entry, { base: version, refusal: null }, answer);
      return true;
    } catch (error) {
      return this.refused(entries, error);
    }
  }

  private async sendTogether(check: number, entries: readonly Entry[], key: string): Promise<boolean> {
    const questions = entries.flatMap((entry) => (entry.kind === 'answer' ? [entry.question] : []));
    try {
      const answers = await sendConforming([check, questions], this.by(key));
      for (const entry of entries) {
        const answer = answers.find(({ question }) => entry.kind === 'answer' && entry.question === question);
        if (!answer) continue;
        await this.taken(check, { answer });
        await this.closeAttempt(entry, { base: answer.version, refusal: null }, { answer });
      }
      return true;
    } catch (error) {
      return this.refused(entries, error);
    }
  }

  /** False where the server was not reached; else the refusal stays with what it did not take. */
  private async refused(entries: readonly Entry[], error: unknown): Promise<boolean> {
    if (!(error instanceof Problem) || mayHeal(error) || error.status === 401) return false;
    const { code, facts, current } = error;
    for (const entry of entries) await this.closeAttempt(entry, { refusal: { code, facts, current } });
    return true;
  }

  private async sendFinding(
    { check, clientKey, base }: Extract<Entry, { kind: 'finding' }>,
    content: FindingContent,
    key: string,
  ): Promise<Finding> {
    if (base === 0) return createFinding([check, clientKey], content, this.by(key));
    const known = await this.knownFinding(check, clientKey);
    if (!known) throw new Problem({ code: 'not-found', status: 404 });
    return editFinding(known.id, content, { version: base, ...this.by(key) });
  }

  private async sendOne(picture: Picture): Promise<boolean> {
    const finding = await this.knownFinding(picture.check, picture.clientKey);
    // it waits for its finding
    if (!finding) return true;
    try {
      await this.taken(picture.check, { finding: await sendPicture(finding.id, picture, this.by(picture.id)) });
      await this.inTurn((device) => device.delete('pictures', picture.id));
      this.told({ sentAt: now() });
    } catch (error) {
      if (!(error instanceof Problem) || mayHeal(error) || error.status === 401) return false;
      const refusal: Refusal = { code: error.code, facts: error.facts };
      await this.inTurn((device) => device.put('pictures', { ...picture, refusal }));
      this.told();
    }
    return true;
  }

  private by(key: string): Sender {
    return { personId: this.personId, key };
  }

  private async knownFinding(check: number, clientKey: string): Promise<Finding | undefined> {
    const known = await (await this.open()).get('checks', check);
    return known?.findings.find((one) => one.clientKey === clientKey);
  }

  /** What was sent is answered: it goes, unless something else was written of it meanwhile. */
  private async closeAttempt(
    { id, attempt }: Entry,
    changes: Partial<Pick<Entry, 'base' | 'refusal'>>,
    answer?: Told,
  ): Promise<void> {
    await this.inTurn(async (device) => {
      const tx = device.transaction('entries', 'readwrite');
      const entry = await tx.store.get(id);
      if (entry && entry.attempt?.key === attempt?.key) {
        const isAnswered = answer !== undefined && JSON.stringify(entry.content) === attempt?.content;
        if (isAnswered && says(answer, entry)) await tx.store.delete(id);
        else await tx.store.put({ ...entry, ...changes, attempt: null });
        if (!isAnswered || !says(answer, entry)) this.again = changes.refusal === null;
      }
      await tx.done;
    });
    this.told(answer ? { sentAt: now() } : {});
  }

  /** Keeps what the server answered with what it had said of the unit. */
  private async taken(check: number, answer: Told): Promise<void> {
    await this.inTurn(async (device) => {
      const tx = device.transaction('checks', 'readwrite');
      const known = await tx.store.get(check);
      if (known) await tx.store.put(withAnswer(known, answer));
      await tx.done;
    });
    this.answered.forEach((listener) => listener(check, answer));
  }

  private started(
    before: Entry | undefined,
    { id, check, base }: { id: string; check: number; base: number },
  ): Pick<Entry, 'id' | 'check' | 'base' | 'at' | 'attempt' | 'refusal'> {
    // a conflict stays until somebody has decided it
    const refusal = before?.refusal?.code === 'version-conflict' ? before.refusal : null;
    return { id, check, base: before?.base ?? base, at: now(), attempt: before?.attempt ?? null, refusal };
  }

  private write(id: string, change: (before: Entry | undefined) => Entry | undefined): void {
    const shown = change(this.kept.entries.find((entry) => entry.id === id));
    if (shown) this.show({ entries: [...this.kept.entries.filter((entry) => entry.id !== id), shown], at: shown.at });
    void this.inTurn(async (device) => {
      const tx = device.transaction('entries', 'readwrite');
      const entry = change(await tx.store.get(id));
      if (entry) await tx.store.put(entry);
      await tx.done;
    }).then(
      () => this.told(),
      () => undefined,
    );
    this.sendSoon(pause);
  }

  private told(changes: Partial<Kept> = {}): void {
    void this.reload(changes);
    this.channel.postMessage('changed');
  }

  private async reload(changes: Partial<Kept> = {}): Promise<void> {
    try {
      const device = await this.open();
      await this.settled();
      const entries = await device.getAll('entries');
      const pictures = await device.getAll('pictures');
      const last = [...entries, ...pictures].map(({ at }) => at).sort();
      this.show({ ...changes, entries, pictures, isLoaded: true, at: last[last.length - 1] ?? this.kept.at });
    } catch {
      this.show({ isLoaded: true, isFailing: true });
    }
  }

  private show(changes: Partial<Kept>): void {
    this.kept = { ...this.kept, ...changes };
    this.listeners.forEach((listener) => listener());
  }

  private inTurn<T>(work: (device: Device) => Promise<T>): Promise<T> {
    const turn = this.writing.then(async () => work(await this.open()));
    this.writing = turn.catch(() => this.show({ isFailing: true }));
    return turn;
  }

  private open(): Promise<Device> {
    this.device ??= openDevice(this.personId).catch((error: unknown) => {
      this.device = null;
      throw error;
    });
    return this.device;
  }
}

const now = (): string => new Date().toISOString();

/** Whether something can be sent: it is whole, and was not refused as it is. */
const mayGo = (entry: Entry): boolean =>
  entry.refusal === null && (entry.kind === 'answer' || entry.isReady || entry.attempt !== null);

/** How long what was answered in one act can be undone before it is sent, in milliseconds. */
const held = 15_000;

/** Whether it was answered with others in one act that can be undone. */
export const isUndoable = (entry: Entry): entry is Extract<Entry, { kind: 'answer' }> & { together: string } =>
  entry.kind === 'answer' && entry.together !== undefined && entry.attempt === null && entry.refusal === null;

const isHeld = (entry: Entry): boolean => isUndoable(entry) && Date.now() - Date.parse(entry.at) < held;

/** The act with whose others it is sent: what was sent is sent again as it was. */
function togetherOf(entry: Entry): string | undefined {
  if (entry.attempt !== null) return entry.attempt.isTogether ? entry.attempt.key : undefined;
  return entry.kind === 'answer' ? entry.together : undefined;
}

/** Whether the server has now what is written here; what had come before under the same key may say something else. */
function says(answer: Told | undefined, entry: Entry): boolean {
  if (!answer || 'answer' in answer || entry.kind === 'answer') return answer !== undefined;
  return answer.finding.words === entry.content.words && answer.finding.severity === entry.content.severity;
}

/** What the server has said of a unit, with an answer that came since. */
export function withAnswer(check: UnitCheck, answer: Told): UnitCheck {
  if ('answer' in answer) {
    const others = check.answers.filter(({ question }) => question !== answer.answer.question);
    return { ...check, answers: [...others, answer.answer] };
  }
  const others = check.findings.filter(({ id }) => id !== answer.finding.id);
  const findings = [...others, answer.finding].sort((one, other) => one.number - other.number);
  return { ...check, findings };
}
