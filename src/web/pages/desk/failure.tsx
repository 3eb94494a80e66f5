import type { Problem } from '../../api/client.js';
import { Trouble } from '../../parts/trouble.js';
import { WhatToDo } from './what-to-do.js';

interface Props {
  problem: Problem;
  again: () => void;
  /** The controls of the file are on the same page. */
  isBesideFile?: boolean;
}

/** Says what to do about a file that is not taken as it is; all else can be tried again. */
export function Failure({ problem, again, isBesideFile = false }: Props) {
  if (problem.status !== 422) return <Trouble problem={problem} again={again} />;
  return <WhatToDo code={problem.code} detail={problem.detail} isBesideFile={isBesideFile} />;
}
