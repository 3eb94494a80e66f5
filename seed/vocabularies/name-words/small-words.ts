/** Articles, prepositions and words for "and" in the languages of the programme, without accents, in Latin letters. */
export const smallWords = `
the a an of and for in at on to by with from
der die das des dem den ein eine und fur zu zur zum im am an auf bei von vom mit in
le la les l un une du de d des et pour en au aux a sur par dans
de het een van voor en te ten ter der op bij aan in
el los las un una y e de del para en con al
il lo i gli uno della dello dei degli delle dell di da dal dalla nel nella per con ed e al alla
o os as um uma do da dos das e para em no na nos nas ao
i w we z ze na dla do oraz przy im od
a v ve se s k ke pri u za o na do
in za pri iz ter ob od
i u sa za na
si de la cu pentru din
es az a
ja
ir un
og i til ved af av for den det
och i for vid av til
o tou tis ton ta to kai stin sto
ve ile
i na za v s po pri ot
eta da
agus na an
`
  .trim()
  .split(/\s+/);
