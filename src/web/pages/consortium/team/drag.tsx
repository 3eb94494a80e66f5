import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Role } from '../../../api/answers.js';

interface Dragged {
  id: string;
  name: string;
  /** Of a member; an organisation without one could become a member. */
  role?: Role;
}

/** The organisation that is being dragged. Buttons do the same for keyboard, touch and screen reader. */
export const dragged = signal<Dragged | undefined>(undefined);

function letGo(): void {
  dragged.value = undefined;
}

/** What makes an element one by which an organisation can be dragged; its list item is what seems to move. */
export function draggable(organisation: Dragged) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      const item = (event.currentTarget as Element).closest('li');
      event.dataTransfer?.setData('text/plain', organisation.name);
      if (item) event.dataTransfer?.setDragImage(item, 16, 16);
      // A browser gives up a drag when the page changes while it begins.
      setTimeout(() => {
        dragged.value = organisation;
        // Where what is dragged leaves the page no browser says that the drag has ended; while it lasts the mouse does not move.
        addEventListener('mousemove', letGo, { once: true });
      });
    },
    onDragEnd: letGo,
  };
}

/** Shows that something can be dragged, to those who can. */
export function Grip() {
  return (
    <svg class="grip" viewBox="0 0 8 16" width="8" height="16" aria-hidden="true">
      {[3, 8, 13].map((y) => (
        <path key={y} d={`M1 ${y}h2m2 0h2`} />
      ))}
    </svg>
  );
}

interface DropZoneProps {
  text: string;
  /** Lies over what is around it. */
  isCover?: boolean;
  onDrop: (organisation: Dragged) => void;
}

/** Takes what is being dragged; only there while something is. */
export function DropZone({ text, isCover = false, onDrop }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: buttons and the list of roles do the same
    <div
      class={['drop-zone', isCover && 'cover', isOver && 'over'].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        const organisation = dragged.value;
        // Where the drop takes away what was dragged, no browser says that the drag has ended.
        dragged.value = undefined;
        if (organisation) onDrop(organisation);
      }}
    >
      {text}
    </div>
  );
}
