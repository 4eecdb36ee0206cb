/** What has changed since the last check wrote Tổng hợp. */
import type { Progress } from '../../domain/progress/progress';
import type { FollowText } from '../../text/forms/followText';

/** More is not read in a panel; the list of units has them all. */
const mostShown = 15;

export function Changes({ progress, text }: { readonly progress: Progress; readonly text: FollowText }) {
  const { since, counted } = progress;
  const changes = since.kind === 'compared' ? since.changes : [];
  const thenNow = since.kind === 'compared' ? text.countedThenNow(since.countedThen, counted) : '';
  return (
    <details class="changes">
      <summary>{text.changesTitle(since)}</summary>
      {since.kind !== 'compared' && <p class="hint">{text.howToCheck}</p>}
      {since.kind === 'compared' && changes.length === 0 && <p class="hint">{text.noChanges}</p>}
      {thenNow !== '' && <p>{thenNow}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.slice(0, mostShown).map(({ name, code, before, now }) => (
            <li key={`${code} ${name}`}>
              <b>{name}</b>: {text.standing(before)} → {text.standing(now)}
            </li>
          ))}
        </ul>
      )}
      {changes.length > mostShown && <p class="hint">{text.moreChanges(changes.length - mostShown)}</p>}
    </details>
  );
}
