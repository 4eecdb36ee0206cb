/** What the unit has registered: this year's to be opened, earlier ones to be copied. */
import type { OwnRow } from '../../domain/registering/ownRows';
import type { UnitStanding } from '../../domain/registering/unitStanding';
import type { RegisterText } from '../../text/forms/registerText';

export interface OwnListsProps {
  readonly standing: UnitStanding;
  readonly text: RegisterText;
  readonly onOpen: (row: OwnRow) => void;
  readonly onCopy: (row: OwnRow) => void;
}

/** A list that fits a small screen with the first fields below it stands open. */
const fewRows = 5;

export function OwnLists({ standing, text, onOpen, onCopy }: OwnListsProps) {
  const { rows, rowsLeftOut, earlier, year } = standing;
  return (
    <>
      <details class="own" open={rows.length <= fewRows}>
        <summary>{text.ownTitle(year, rows.length + rowsLeftOut)}</summary>
        {rows.length === 0 && <p class="hint">{text.ownNone}</p>}
        {rowsLeftOut > 0 && <p class="hint">{text.ownMore(rowsLeftOut)}</p>}
        <ul>
          {rows.map((row) => (
            <li key={`${row.row}`}>
              <button
                type="button"
                class="link"
                // Without a code it could not be found again.
                aria-disabled={row.id === '' ? 'true' : undefined}
                aria-label={text.open(row.name)}
                onClick={() => row.id !== '' && onOpen(row)}
              >
                {row.name}
              </button>
              <span class="note">{text.ownLine(row)}</span>
            </li>
          ))}
        </ul>
      </details>
      {earlier.length > 0 && (
        <details class="own">
          <summary>{text.earlierTitle(earlier.length)}</summary>
          <ul>
            {earlier.map((row) => (
              <li key={`${row.row}`} class="earlier">
                <span>
                  {row.name}
                  <span class="note">{text.earlierLine(row)}</span>
                </span>
                {row.id !== '' && (
                  <button type="button" aria-label={text.copyOf(row.name)} onClick={() => onCopy(row)}>
                    {text.copy}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
