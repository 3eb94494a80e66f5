import sax from 'sax';
import { UnreadableFileError } from '../unreadable-file.js';

/** Elements inside each other; documents people make have some ten. */
const DEEPEST = 100;

/** Is told of the elements of an XML text; `path`: the local names from the root to the element. */
export interface XmlListener {
  opened(path: string[], attributes: [name: string, value: string][], line: number): void;
  text(path: string[], text: string): void;
  closed(path: string[]): void;
}

/**
 * Tells a listener of the elements of a text. Entities beyond those of XML and HTML are not expanded but refused, and
 * nothing outside of the text is ever fetched.
 */
export class XmlElements {
  private readonly path: string[] = [];
  private readonly parser = sax.parser(true, { position: true });
  private fault: Error | undefined;
  private line = 1;

  constructor(private readonly listener: XmlListener) {
    const { parser } = this;
    parser.onerror = (error) => {
      this.fault ??= error;
    };
    parser.onopentag = ({ name, attributes }) => this.open(name, attributes);
    parser.onclosetag = () => {
      this.listener.closed(this.path);
      this.path.pop();
    };
    parser.ontext = (text) => this.listener.text(this.path, text);
    parser.oncdata = (text) => this.listener.text(this.path, text);
  }

  /** @throws UnreadableFileError (`xml-syntax`). */
  push(text: string): void {
    this.parser.write(text);
    this.line = this.parser.line + 1;
    if (this.fault) throw this.refusal(this.fault);
  }

  /** @throws UnreadableFileError (`xml-syntax`). */
  end(): void {
    this.parser.close();
    if (this.fault) throw this.refusal(this.fault);
  }

  private open(name: string, attributes: Record<string, unknown>): void {
    this.path.push(localName(name));
    if (this.path.length > DEEPEST)
      throw new UnreadableFileError(
        'xml-syntax',
        `The XML has more than ${DEEPEST} elements inside each other near line ${this.parser.line + 1}: that is no list.`,
      );
    const said = Object.entries(attributes).filter(([key]) => !/^xmlns(:|$)|^xsi:/.test(key));
    const named = said.map(([key, value]): [string, string] => [localName(key), String(value)]);
    this.listener.opened(this.path, named, this.parser.line + 1);
  }

  private refusal(fault: Error): UnreadableFileError {
    const [reason = ''] = fault.message.split('\n');
    const isEntity = /entity/i.test(reason);
    const isEnd = /unclosed root tag|unexpected end/i.test(reason);
    const what = isEntity
      ? 'uses an entity that is not expanded: put its text there'
      : isEnd
        ? 'ends too early, as after a broken download'
        : `is not well-formed (${reason.replace(/\.$/, '').toLowerCase()}): mend it or export it again`;
    return new UnreadableFileError('xml-syntax', `The XML ${what}, near line ${this.line}.`, {
      cause: fault,
    });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
