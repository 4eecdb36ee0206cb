/** How the year stands: in a sentence, and as a bar for all units and for each group of them. */
import type { Progress, RollUp } from '../../domain/progress/progress';
import { isOverdue } from '../../domain/progress/urgency';
import type { FollowText } from '../../text/forms/followText';

export function Headline({ progress, text }: { readonly progress: Progress; readonly text: FollowText }) {
  const { units, year, yearKind, rollUps, rowsWithErrors, unattributed } = progress;
  const [all] = rollUps;
  const troubles = text.troubles({
    overdue: units.filter(isOverdue).length,
    plansMissing: units.filter(({ plan }) => plan === 'missing').length,
    late: units.reduce((sum, { late }) => sum + late, 0),
    rowsWithErrors,
    unattributed,
  });
  return (
    <>
      {all && <p class="headline">{text.headline(year, yearKind, all)}</p>}
      {all && <Bar rollUp={all} />}
      {troubles.length > 0 && (
        <ul class="troubles">
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The groups of units; one group alone is what the headline has told of. */
export function RollUps({
  rollUps,
  text,
}: {
  readonly rollUps: readonly RollUp[];
  readonly text: FollowText;
}) {
  const [, ...groups] = rollUps;
  if (groups.length < 2) return null;
  return (
    <section aria-label={text.progressTitle}>
      {groups.map((group) => (
        <div class="roll-up" key={group.id}>
          <p>
            <b>{text.rollUpName(group.id)}</b>: {text.met(group)}
          </p>
          <Bar rollUp={group} />
        </div>
      ))}
    </section>
  );
}

const parts = ['met', 'over', 'short', 'none'] as const;

/** Says nothing that the words beside it do not say; nothing at all without quotas. */
function Bar({ rollUp }: { readonly rollUp: RollUp }) {
  if (parts.every((part) => rollUp[part] === 0)) return null;
  return (
    <div class="bar" aria-hidden="true">
      {parts.map((part) => (
        <span key={part} class={part} style={{ flexGrow: rollUp[part] }} />
      ))}
    </div>
  );
}
