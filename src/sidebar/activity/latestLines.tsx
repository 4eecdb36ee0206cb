/** What has been recorded for the registration already. */
import type { ActivityLine } from '../../domain/followUps/activityRecord';
import type { ActivityText } from '../../text/forms/activityText';
import { dayMonthYear } from '../../text/sentenceValues';

export function LatestLines({
  lines,
  text,
}: {
  readonly lines: readonly ActivityLine[];
  readonly text: ActivityText;
}) {
  return (
    <section class="latest">
      <h2>{text.latestTitle}</h2>
      {lines.length === 0 && <p class="hint">{text.latestNone}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ kind, row, date, text: said }) => (
            <li key={`${kind} ${row}`}>
              <b>{date === null ? text.undated : dayMonthYear(date)}</b> · {text.kind(kind)}
              <br />
              {said}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
