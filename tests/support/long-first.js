import Sequencer from '@jest/test-sequencer';

/** What is in these folders takes minutes, whatever the size of its file. */
const LONG = /[/\\]tests[/\\](real-data|web|faults|property)[/\\]/;

/** Begins with the long tests, so that at the end no worker is alone with one. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => LONG.test(path)),
      ...sorted.filter(({ path }) => !LONG.test(path)),
    ];
  }
}
