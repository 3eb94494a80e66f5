import type { LegalForm } from '../kind-words/legal-forms.js';

/** Forms of other parts of the world, and words that stand for "company" alone. */
export const moreLegalForms: readonly LegalForm[] = [
  {
    type: 'company',
    forms: [
      ...[
        'Co',
        'Company',
        '& Co',
        'and Company',
        'N.A.',
        'National Association',
        'Pte Ltd',
        'Private Limited',
      ],
      ...[
        'Pvt Ltd',
        'Sdn Bhd',
        'Bhd',
        'K.K.',
        'Kabushiki Kaisha',
        'GP',
        'S.A. de C.V.',
        'Ltda',
        'Cia',
        'Tbk',
      ],
      ...['PT', 'ОсОО', 'НАО', 'ФГУП', 'ГУП'],
    ],
  },
  { type: 'ngo', forms: ['АНО'], spelledOut: ['Автономная некоммерческая организация'] },
];
