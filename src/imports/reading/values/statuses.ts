import { foldName } from '../columns/fold.js';

/** Beginnings of words, folded, for what no longer exists and for what does. */
const CLOSED =
  'closed|clos|inactive|withdrawn|dissolved|ceased|deregistered|terminated|opgeheven|gesloten|inactief|uitgeschreven|ferme|inactif|dissous|radie|cesse|geschlossen|aufgelost|inaktiv|erloschen|geloscht|cerrado|extinguid|baja|inactiv|chius|cessat|encerrad|extint|zlikwidowan|wykreslon|zamkniet|zrusen|zanikl|zanikn|neaktivn|ukonc|ugasen|prestal|desfiintat|radiat|inchis|megszunt|torolve|likviduot|isregistruot|likvidet|slegt|lopetat|lakkautet|passiv|nedlagt|slettet|avregistrerad|avfor|upphort|καταργη|ανενεργ|κλειστ|закрит|заличен|закрыт|kapali|kapatil';
const OPEN =
  'active|open|registered|current|operating|actief|geregistreerd|actif|aktiv|aktywn|geoffnet|besteht|activ|vigente|alta|attiv|ativ|czynn|aktiivne|aktivn|aktyvus|veikiant|aktivs|toimiv|toiminnassa|registrerad|registreret|ενεργ|активен|действ|acik|faal|true|yes|ja|oui|si|sim|tak|ano';

const closed = new RegExp(`^(${CLOSED})`, 'u');
const open = new RegExp(`^(${OPEN})`, 'u');

/** Whether a word for a state of affairs says that the organisation no longer exists. */
export function isClosedWord(text: string): boolean {
  return closed.test(foldName(text));
}

export function isOpenWord(text: string): boolean {
  return open.test(foldName(text));
}
