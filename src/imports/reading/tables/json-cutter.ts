import { UnreadableFileError } from '../unreadable-file.js';
import { LONGEST_ROW } from './record.js';

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/** A value: taken as text, looked into for the values that it holds, or passed over. */
export type Choice = 'take' | 'enter' | 'pass';
/** Where a value stands: the keys that lead to it (lists have none), and whether it is an item of a list. */
export interface Place {
  keys: readonly string[];
  isItem: boolean;
}
export type ValueKind = 'list' | 'object' | 'scalar';

export interface Taken extends Place {
  /** Undefined when it is longer than is taken. */
  text: string | undefined;
  /** Where it begins (first line = 1). */
  line: number;
}

/**
 * Cuts the values that are wanted out of JSON texts, one or several after another. Memory holds one value at a time.
 * Only what is looked into is checked here; the grammar of what is taken is left to `JSON.parse`.
 */
export class JsonCutter {
  line = 1;
  private readonly keys: string[] = [];
  /** Of the values that are being looked into, outermost first. */
  private readonly open: ('list' | 'object')[] = [];
  private expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' = 'value';
  private within: 'nothing' | 'string' | 'literal' | 'brackets' = 'nothing';
  private isKey = false;
  private choice: Choice = 'pass';
  private text = '';
  private startLine = 1;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;

  /** `longest`: characters of a value that is taken. */
  constructor(
    private readonly choose: (place: Place, kind: ValueKind) => Choice,
    private readonly taken: (value: Taken) => void,
    private readonly longest: number,
  ) {}

  /** @throws UnreadableFileError (`json-syntax`). */
  push(text: string): void {
    for (let at = 0; at < text.length; ) {
      if (this.within !== 'nothing') {
        const end = this.endOf(text, at);
        if (this.choice === 'take') this.keep(text.slice(at, end ?? text.length));
        if (end === undefined) return;
        at = end;
        this.finish();
      } else at = this.between(text, at);
    }
  }

  /** @throws UnreadableFileError (`json-syntax`, `row-too-long`). */
  end(): void {
    if (this.within === 'literal') this.finish();
    if (this.within !== 'nothing' && this.text.length > LONGEST_ROW)
      throw new UnreadableFileError(
        'row-too-long',
        `A value that begins near line ${this.startLine} never ends; most often a quote in it is never closed.`,
      );
    if (this.within !== 'nothing' || this.open.length > 0)
      throw this.fault('ends too early, as after a broken download');
  }

  /** An error that says where the text was read to. */
  fault(what: string, cause?: unknown): UnreadableFileError {
    const detail = cause instanceof Error ? ` (${cause.message})` : '';
    return new UnreadableFileError('json-syntax', `The JSON file ${what}, near line ${this.line}${detail}.`, {
      cause,
    });
  }

  private get isTooLong(): boolean {
    return this.text.length > this.longest;
  }

  /** Of what is too long, one character more than is taken: enough to know it by. */
  private keep(text: string): void {
    this.text += text.slice(0, this.longest + 1 - this.text.length);
  }

  private between(text: string, at: number): number {
    const character = text.charCodeAt(at);
    if (character === NEWLINE) this.line++;
    // White space, and the separators that RFC 8142 puts before each text.
    if (character <= 32 || character === 0xfeff) return at + 1;
    const sign = text[at]!;
    switch (this.expected) {
      case 'colon':
        if (sign !== ':') throw this.fault('lacks a colon after a name');
        this.expected = 'value';
        return at + 1;
      case 'comma or end':
        return this.commaOrEnd(sign, at);
      case 'key':
      case 'key or end':
        if (sign === '}' && this.expected === 'key or end') return this.close(at);
        if (sign !== '"') throw this.fault('has something else where a name should be');
        this.begin('string', 'take', true);
        return at;
      default:
        if (sign === ']' && this.expected === 'value or end') return this.close(at);
        return this.value(sign, at);
    }
  }

  private commaOrEnd(sign: string, at: number): number {
    const isList = this.open.at(-1) === 'list';
    if (sign === (isList ? ']' : '}')) return this.close(at);
    if (sign !== ',') throw this.fault('lacks a comma between two values');
    this.expected = isList ? 'value' : 'key';
    return at + 1;
  }

  private value(sign: string, at: number): number {
    const kind = sign === '[' ? 'list' : sign === '{' ? 'object' : 'scalar';
    const choice = this.choose({ keys: this.keys, isItem: this.open.at(-1) === 'list' }, kind);
    if (kind !== 'scalar' && choice === 'enter') {
      this.open.push(kind);
      this.expected = kind === 'list' ? 'value or end' : 'key or end';
      return at + 1;
    }
    if (kind === 'scalar' && ',:]}'.includes(sign)) throw this.fault('lacks a value');
    this.begin(kind !== 'scalar' ? 'brackets' : sign === '"' ? 'string' : 'literal', choice, false);
    return at;
  }

  private begin(within: 'string' | 'literal' | 'brackets', choice: Choice, isKey: boolean): void {
    this.within = within;
    this.choice = choice;
    this.isKey = isKey;
    this.text = '';
    this.startLine = this.line;
    this.depth = 0;
    this.isInString = false;
    this.isEscaped = false;
  }

  /** The position after the value that is being read, if it ends in this text. */
  private endOf(text: string, start: number): number | undefined {
    if (this.within === 'literal') {
      const length = text.slice(start).search(/[\s,:[\]{}"]/);
      return length < 0 ? undefined : start + length;
    }
    for (let at = start; at < text.length; at++) {
      const character = text.charCodeAt(at);
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (character === BACKSLASH) this.isEscaped = true;
        else if (character === QUOTE) {
          this.isInString = false;
          if (this.within === 'string') return at + 1;
        }
      } else if (character === QUOTE) this.isInString = true;
      else if (character === 123 || character === 91) this.depth++;
      else if (character === 125 || character === 93) {
        if (--this.depth === 0) return at + 1;
      } else if (character === NEWLINE) this.line++;
    }
    return undefined;
  }

  private finish(): void {
    this.within = 'nothing';
    if (this.isKey) {
      if (this.isTooLong) throw this.fault('has a name of more than a megabyte');
      this.keys.push(this.parsed<string>(this.text));
      this.expected = 'colon';
      return;
    }
    if (this.choice === 'take')
      this.taken({
        keys: [...this.keys],
        isItem: this.open.at(-1) === 'list',
        text: this.isTooLong ? undefined : this.text,
        line: this.startLine,
      });
    this.text = '';
    this.leave();
  }

  private close(at: number): number {
    this.open.pop();
    this.leave();
    return at + 1;
  }

  /** After a value: what follows depends on what it stands in. */
  private leave(): void {
    const around = this.open.at(-1);
    if (around === 'object') this.keys.pop();
    this.expected = around === undefined ? 'value' : 'comma or end';
  }

  private parsed<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      throw this.fault('has a name that is no valid JSON', error);
    }
  }
}
