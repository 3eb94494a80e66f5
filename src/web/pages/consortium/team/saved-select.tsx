import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** As the draft has it. */
  value: string;
  isFixed: boolean;
  /** Ends when it is saved or refused. */
  onChoose: (value: string) => Promise<unknown>;
  children: ComponentChildren;
}

/** A choice that is shown at once, while it is being saved; after that as the draft has it. */
export function SavedSelect({ label, value, isFixed, onChoose, children }: Props) {
  const [chosen, choose] = useState<string>();
  return (
    <select
      aria-label={label}
      value={chosen ?? value}
      disabled={isFixed}
      onChange={async ({ currentTarget: { value: wanted } }) => {
        choose(wanted);
        await onChoose(wanted);
        // Another one may have been chosen meanwhile.
        choose((now) => (now === wanted ? undefined : now));
      }}
    >
      {children}
    </select>
  );
}
