import { useRef, useState } from 'preact/hooks';
import type { ImportPreview, ImportProfile } from '../../../api/answers.js';
import { asProblem, type Problem, send } from '../../../api/client.js';
import { t } from '../../../texts/index.js';
import { useDesk, withKey } from '../use-desk.js';

export interface KeptMapping extends ImportProfile {
  name: string;
}

/** How lists are read, as it is kept by name, and what changes that. */
export interface Kept {
  items: readonly KeptMapping[];
  /** What happened last, in words. */
  said: string;
  problem?: Problem | undefined;
  /** Both answer whether it was done. */
  keep: (name: string, reading: ImportProfile) => Promise<boolean>;
  forget: (mapping: KeptMapping) => Promise<boolean>;
  /** What was forgotten last, which can be kept again. */
  forgotten?: KeptMapping | undefined;
  /** Does once more what did not work. */
  again: () => void;
}

export function useKept(): Kept {
  const { answer, problem: unread, again } = useDesk('/import-profiles');
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [forgotten, setForgotten] = useState<KeptMapping>();
  const isBusy = useRef(false);
  const tried = useRef<() => Promise<boolean>>(undefined);
  const attempt = async (
    work: (token: string | undefined) => Promise<unknown>,
    done: () => void,
  ): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    tried.current = () => attempt(work, done);
    setProblem(undefined);
    try {
      await withKey(work);
      done();
      again();
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  return {
    items: answer?.items.filter(({ name }) => name !== forgotten?.name) ?? [],
    said,
    problem: problem ?? unread,
    forgotten,
    keep: (name, reading) =>
      attempt(
        (token) => send('put', '/import-profiles/{name}', { name }, reading, { token }),
        () => {
          setForgotten(undefined);
          say(t('kept.done', { name }));
        },
      ),
    forget: (mapping) =>
      attempt(
        (token) =>
          send('delete', '/import-profiles/{name}', { name: mapping.name }, undefined as never, { token }),
        () => {
          setForgotten(mapping);
          say(t('kept.forgotten', { name: mapping.name }));
        },
      ),
    again: () => (problem ? void tried.current?.() : again()),
  };
}

/** Whether a file has all columns, and the table, that a kept mapping names. */
export function fits({ mapping = {}, sheet, path }: ImportProfile, file: ImportPreview): boolean {
  const columns = new Set(file.columns.map(({ column }) => column));
  const has = (name: 'sheet' | 'path', wanted: string | undefined) =>
    wanted === undefined || file[name] === wanted || file.tables.some((table) => table[name] === wanted);
  return (
    Object.keys(mapping).every((column) => columns.has(column)) && has('sheet', sheet) && has('path', path)
  );
}

/** Of the kept mappings that fit a file the one called like its source, else the one that says most of its columns. */
export function proposed(
  items: readonly KeptMapping[],
  file: ImportPreview,
  source: string,
): KeptMapping | undefined {
  const columnsOf = ({ mapping = {} }: KeptMapping) => Object.keys(mapping).length;
  const fitting = items.filter((kept) => fits(kept, file));
  const [most] = fitting.filter((kept) => columnsOf(kept) > 0).sort((a, b) => columnsOf(b) - columnsOf(a));
  return fitting.find(({ name }) => name === source) ?? most;
}
