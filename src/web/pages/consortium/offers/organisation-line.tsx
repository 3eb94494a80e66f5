import { toOrganisation } from '../../../address.js';
import type { Suggestion } from '../../../api/answers.js';
import { country, t } from '../../../texts/index.js';
import { draggable, Grip } from '../team/drag.js';

interface Props {
  organisation: Suggestion['organisation'];
  connection?: Suggestion['connection'];
  /** It can be dragged to the members. */
  isDraggable: boolean;
}

/** Who it is: the name with a link to its page, kind and place, and whether it has to do with the idea. */
export function OrganisationLine({ organisation, connection, isDraggable }: Props) {
  const { id, name, city, labels } = organisation;
  const place = [city, organisation.country && country(organisation.country)].filter(Boolean).join(', ');
  return (
    <div class="who" {...(isDraggable && draggable({ id, name }))}>
      <h3>
        {isDraggable && <Grip />}
        <a href={toOrganisation(id)}>{name}</a>
      </h3>
      <p class="kind">{[place, labels?.organisationType].filter(Boolean).join(' · ')}</p>
      {connection && <p class={`tag connection-${connection}`}>{t(`consortium.connection.${connection}`)}</p>}
    </div>
  );
}
