import type { Assessment, Comparison, Suggestion } from '../../../api/answers.js';
import { send } from '../../../api/client.js';
import { useAnswer } from '../../../api/use-answer.js';
import { Announcement } from '../../../parts/announcement.js';
import { Trouble } from '../../../parts/trouble.js';
import { language, number, t } from '../../../texts/index.js';
import { type OpenDraft, points } from '../open-draft.js';
import { StatusIcon } from '../team/checklist.js';
import { DIMENSIONS } from '../team/diversity.js';
import { ruleName } from '../team/rule-name.js';

interface Props {
  hand: OpenDraft;
  organisation: Pick<Suggestion['organisation'], 'id' | 'name'>;
}

/** The draft as it stands and with one more member, side by side; nothing is changed. */
export function WhatIf({ hand: { id, token, draft }, organisation }: Props) {
  const lang = language();
  const { answer, problem, again } = useAnswer(`${draft.version} ${organisation.id} ${lang}`, (signal) =>
    send('post', '/drafts/{id}/what-if', { id, lang }, { add: [organisation.id] }, { token, signal }),
  );
  if (problem) return <Trouble problem={problem} again={again} />;
  if (!answer) return <p class="hint">{t('consortium.trying')}</p>;
  const said = t('consortium.tried', {
    name: organisation.name,
    before: points(answer.today.objective),
    after: points(answer.changed.objective),
  });
  return (
    <div class="what-if">
      <Announcement text={said} />
      <Sides comparison={answer} name={organisation.name} />
    </div>
  );
}

function Sides({ comparison: { today, changed }, name }: { comparison: Comparison; name: string }) {
  const before = today.assessment;
  const after = changed.assessment;
  const effective = ({ effective: value }: { effective: number }) => number(Math.round(value * 10) / 10);
  return (
    <table>
      <caption>{t('consortium.whatIf', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('consortium.what')}</th>
          <th scope="col">{t('consortium.today')}</th>
          <th scope="col">{t('consortium.with')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('consortium.total')}</th>
          <td>{number(points(today.objective))}</td>
          <td>
            <strong>{number(points(changed.objective))}</strong>
          </td>
        </tr>
        {coverageChanges(before, after).map(({ need, label, was, is }) => (
          <tr key={need}>
            <th scope="row">{label}</th>
            <td>{was > 0 ? t('consortium.percent', { n: was }) : t('consortium.nobody')}</td>
            <td>
              <strong>{t('consortium.percent', { n: is })}</strong>
            </td>
          </tr>
        ))}
        {ruleChanges(before, after).map(({ rule, was, is }) => (
          <tr key={rule}>
            <th scope="row">{ruleName(rule)}</th>
            {[was, is].map((check, at) => (
              <td key={at}>
                {check && <StatusIcon status={check.status} />}
                {check && <span class="unseen">{t(`consortium.check.${check.status}`)} </span>}
                {check?.message}
              </td>
            ))}
          </tr>
        ))}
        {DIMENSIONS.filter((one) => effective(before.diversity[one]) !== effective(after.diversity[one])).map(
          (one) => (
            <tr key={one}>
              <th scope="row">{t('consortium.mix', { name: t(`consortium.dimension.${one}`) })}</th>
              <td>{effective(before.diversity[one])}</td>
              <td>
                <strong>{effective(after.diversity[one])}</strong>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function coverageChanges(before: Assessment, after: Assessment) {
  return after.coverage.flatMap(({ need, label, covered }) => {
    const earlier = before.coverage.find((one) => one.need === need)?.covered ?? 0;
    const [was, is] = [Math.round(earlier * 100), Math.round(covered * 100)];
    return was === is ? [] : [{ need, label, was, is }];
  });
}

function ruleChanges(before: Assessment, after: Assessment) {
  return after.checks.flatMap((is) => {
    const was = before.checks.find((one) => one.rule === is.rule);
    return was?.status === is.status && was.message === is.message ? [] : [{ rule: is.rule, was, is }];
  });
}
