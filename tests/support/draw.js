/** `DRAW`: a whole number, with which the property tests draw the same cases every time; without it they draw new ones. */
if (process.env.DRAW) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(process.env.DRAW) });
}
