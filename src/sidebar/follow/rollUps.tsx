/** How the year stands: in a sentence, and as a bar for all units and for each group of them. */
import type { Progress, RollUp } from '../../domain/progress/progress';
import { isOverdue } from '../../domain/progress/urgency';
import type { FollowText } from '../../text/forms/followText';

export function Headline({ progress, text }: { readonly progress: Progress; readonly text: FollowText }) {
  const { units, year, rollUps, rowsWithErrors, unattributed } = progress;
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
      {all && <p class="headline">{text.headline(year, all)}</p>}
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

export function RollUps({
  rollUps,
  text,
}: {
  readonly rollUps: readonly RollUp[];
  readonly text: FollowText;
}) {
  // One group alone is all there is.
  const shown = rollUps.length === 2 ? rollUps.slice(1) : rollUps;
  return (
    <>
      <h2>{text.progressTitle}</h2>
      {shown.map((rollUp) => (
        <div class="roll-up" key={rollUp.id}>
          <p>
            <b>{text.rollUpName(rollUp.id)}</b>: {text.met(rollUp)}
          </p>
          <Bar rollUp={rollUp} />
          <p class="hint">{text.rest(rollUp)}</p>
        </div>
      ))}
    </>
  );
}

const parts = ['met', 'over', 'short', 'none'] as const;

/** Says nothing that the words beside it do not say. */
function Bar({ rollUp }: { readonly rollUp: RollUp }) {
  return (
    <div class="bar" aria-hidden="true">
      {parts.map((part) => (
        <span key={part} class={part} style={{ flexGrow: rollUp[part] }} />
      ))}
    </div>
  );
}
