/** Enough words for the statistics of letters; more would only cost memory. */
const MAX_WORDS = 20_000;
const MAX_WORD_LENGTH = 40;
const LINE_END = 0x0a;

/**
 * What the bytes of a file say about its encoding: how much of it is valid UTF-8, and its words with bytes above 127
 * (as Latin-1 strings) for the letter statistics. Feed it chunks of any size, then call `end`.
 */
export class ByteCensus {
  /** Complete UTF-8 sequences of two to four bytes. */
  multibyte = 0;
  /** Bytes that are no part of valid UTF-8. */
  invalid = 0;
  readonly words = new Set<string>();
  /** Lines in which every byte above 127 is valid UTF-8, and lines in which some is not. */
  soundLines = 0;
  oddLines = 0;

  private needed = 0;
  private lower = 0x80;
  private upper = 0xbf;
  private word = '';
  private wordIsHigh = false;
  /** What had been counted when the line began. */
  private before = { multibyte: 0, invalid: 0 };

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte > 0x7f || this.needed > 0) this.utf8(byte);
      this.collect(byte);
      if (byte === LINE_END) this.endLine();
    }
  }

  end(): void {
    if (this.needed > 0) this.invalid++;
    this.needed = 0;
    this.endLine();
    this.keepWord();
  }

  private endLine(): void {
    if (this.invalid > this.before.invalid) this.oddLines++;
    else if (this.multibyte > this.before.multibyte) this.soundLines++;
    this.before = { multibyte: this.multibyte, invalid: this.invalid };
  }

  /** The decoder of the WHATWG Encoding Standard, counting instead of decoding. */
  private utf8(byte: number): void {
    if (this.needed > 0) {
      if (byte >= this.lower && byte <= this.upper) {
        this.bounds();
        if (--this.needed === 0) this.multibyte++;
        return;
      }
      this.needed = 0;
      this.bounds();
      this.invalid++;
    }
    if (byte <= 0x7f) return;
    if (byte >= 0xc2 && byte <= 0xdf) this.needed = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.needed = 2;
      if (byte === 0xe0) this.bounds(0xa0);
      if (byte === 0xed) this.bounds(0x80, 0x9f);
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.needed = 3;
      if (byte === 0xf0) this.bounds(0x90);
      if (byte === 0xf4) this.bounds(0x80, 0x8f);
    } else this.invalid++;
  }

  private bounds(lower = 0x80, upper = 0xbf): void {
    this.lower = lower;
    this.upper = upper;
  }

  private collect(byte: number): void {
    const isHigh = byte > 0x7f;
    const isLetter = isHigh || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
    if (!isLetter) {
      if (this.word !== '') this.keepWord();
    } else if (this.word.length < MAX_WORD_LENGTH) {
      this.word += String.fromCharCode(byte);
      this.wordIsHigh ||= isHigh;
    }
  }

  private keepWord(): void {
    if (this.wordIsHigh && this.words.size < MAX_WORDS) this.words.add(this.word);
    this.word = '';
    this.wordIsHigh = false;
  }
}
