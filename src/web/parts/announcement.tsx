import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without another change after which a text is read out. */
const CALM = 700;

/** Reads a text out to those who cannot see that it has changed, once it stays as it is. */
export function Announcement({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    const waiting = setTimeout(() => say(text), CALM);
    return () => clearTimeout(waiting);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
