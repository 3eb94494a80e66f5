import { el } from '@faker-js/faker';
import { nameBook } from '../name-book.js';

/** The second form of a Greek city is its genitive; causes are genitives too. */
export const greek = nameBook(
  'el',
  el,
  `
own: Χελιδόνι | Πυξίδα | Ουράνιο Τόξο | Ηλιοτρόπιο | Φάρος | Γέφυρα | Ορίζοντες | Ρίζες | Μελίσσι | Ανεμόμυλος | Πορεία | Νέοι Δρόμοι | Σπόρος | Αλκυόνα | Μωσαϊκό | Συνάντηση
patron: Μαρία Δελημάρη | Νικόλαος Σταθάκος | Ελένη Βρανά | Κωνσταντίνος Λιβαδάς | Σοφία Αρχοντή | Γεώργιος Μελισσηνός
place: Νέας Πηγής | Άνω Πλατάνου | Λευκής Ακτής | Αγίου Μηνά | Παλαιάς Βρύσης | Μεγάλου Κάμπου | Κάτω Ελαιώνα | Καλής Ράχης | Πέρα Λιμανιού | Χρυσής Πέτρας | Δροσερού | Μικρού Δάσους
sport: Ποδηλασίας | Κωπηλασίας | Τζούντο | Προσανατολισμού | Χειροσφαίρισης | Κολύμβησης
cause green: Περιβαλλοντικής Εκπαίδευσης | Βιώσιμης Ζωής
cause digital: Ψηφιακών Δεξιοτήτων | Τεχνολογίας και Καινοτομίας
cause inclusion: Ίσων Ευκαιριών | Διαπολιτισμικού Διαλόγου
cause culture: Πολιτισμού και Κληρονομιάς | Καλλιτεχνικής Εκπαίδευσης
cause civic: Ενεργού Πολιτειότητας | Συμμετοχής των Νέων
cause learning: Δια Βίου Μάθησης | Εκπαιδευτικής Καινοτομίας
cause work: Δεξιοτήτων και Απασχόλησης | Επιχειρηματικότητας
cause health: Υγείας και Άσκησης | Ψυχικής Υγείας
school-pre-primary: {number}ο Νηπιαγωγείο {in} | Παιδικός Σταθμός «{own}» {in}
school-primary: {number}ο Δημοτικό Σχολείο {in} | Δημοτικό Σχολείο {place} | Εκπαιδευτήρια «{own}»
school-secondary: {number}ο Γυμνάσιο {in} | {number}ο Γενικό Λύκειο {in} | Γυμνάσιο {place}
school-vocational-secondary: {number}ο ΕΠΑΛ {in} | {number}ο Εργαστηριακό Κέντρο {in} | ΕΠΑΛ {place}
school-vocational-secondary@CY: Τεχνική Σχολή {place} | Τεχνική Σχολή «{own}» {in}
school-vocational-tertiary: ΣΑΕΚ «{own}» {in} | Ινστιτούτο Επαγγελματικής Κατάρτισης {place}
school-adult: Σχολείο Δεύτερης Ευκαιρίας {place} | Λαϊκό Πανεπιστήμιο {in} «{own}»
school-adult@CY: Επιμορφωτικό Κέντρο {place} | Λαϊκό Πανεπιστήμιο {in} «{own}»
higher-education-institution: Ανώτατη Σχολή «{own}» {in} | Κολλέγιο «{own}»
research-institute: Ινστιτούτο {cause} {in} | Ερευνητικό Κέντρο {cause}
local-public-body: Δήμος {place} | Κοινότητα {place}
regional-public-body: Περιφερειακή Υπηρεσία {cause} {in} | Αναπτυξιακός Οργανισμός {place}
national-public-body: Εθνικό Κέντρο {cause} | Εθνικός Οργανισμός {cause}
public-body: Δημόσιος Φορέας {cause} {in} | Υπηρεσία {place}
public-service-provider: Δημοτική Βιβλιοθήκη {place} | Κέντρο Κοινότητας {place}
counselling-body: Κέντρο Συμβουλευτικής «{own}» {in} | Γραφείο Προσανατολισμού {place}
accreditation-body: Φορέας Πιστοποίησης «{own}» | Οργανισμός Πιστοποίησης {cause}
sme: {own} Συμβουλευτική ΕΠΕ | {own} Εκπαιδευτική ΙΚΕ | Εργαστήρι {own} {in} | {own} Πληροφορική ΙΚΕ
large-enterprise: {own} Βιομηχανική ΑΕ | Όμιλος {own} ΑΕ
social-enterprise: ΚοινΣΕπ «{own}» | Κοινωνικός Συνεταιρισμός «{own}» {in}
company: {own} Μεταφορική ΑΕ | Τυροκομείο {place}
social-partner: Επιμελητήριο {place} | Σωματείο Επαγγελματιών {in} | Ένωση Εργαζομένων «{own}»
ngo: Σύλλογος «{own}» | Εταιρεία {cause} {in} | Δίκτυο {cause} | Σύλλογος «{own}» {in}
foundation: Ίδρυμα «{patron}» | Ίδρυμα {cause}
youth-organisation: Κέντρο Νεότητας {place} | Λέσχη Νέων «{own}» {in} | Κέντρο Νεότητας «{own}»
national-youth-council: Εθνικό Φόρουμ Νέων «{own}»
sport-club: Αθλητικός Όμιλος {place} | Γυμναστικός Σύλλογος {place} «{own}» | Όμιλος {sport} {in}
sport-federation: Ένωση {sport} {in} | Ένωση Σωματείων {sport} {place}
sport-league: Πρωτάθλημα {sport} {in} | Λίγκα {sport} {place}
sport-organisation: Αθλητικός Οργανισμός {place} | Άθληση για Όλους {in}
other: Ανοιχτό Εργαστήρι «{own}» | Στέκι «{own}» {in}
`,
);
