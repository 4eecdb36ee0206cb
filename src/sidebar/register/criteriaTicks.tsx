/** The criteria that will be judged, to be held against by the unit itself; ticks are its own word, no verdict. */
import type { Claimable } from '../../domain/registering/claimableCriteria';
import type { RegisterText } from '../../text/forms/registerText';

export interface CriteriaTicksProps {
  readonly claimable: Claimable;
  readonly claimed: readonly string[];
  readonly text: RegisterText;
  readonly onClaim: (code: string, isClaimed: boolean) => void;
}

export function CriteriaTicks({ claimable, claimed, text, onClaim }: CriteriaTicksProps) {
  const { criteria, lacks } = claimable;
  if (criteria.length + lacks.length === 0) return null;
  return (
    <fieldset class="criteria">
      <legend>{text.criteriaTitle}</legend>
      <p class="hint">{text.criteriaHint}</p>
      {criteria.map(({ code, label, required }) => (
        <label class="tick" key={code}>
          <input
            type="checkbox"
            checked={claimed.includes(code)}
            onChange={(event) => onClaim(code, event.currentTarget.checked)}
          />
          <span>
            {label} <span class="note">{required ? `${code}, ${text.criterionRequired}` : code}</span>
          </span>
        </label>
      ))}
      {lacks.length > 0 && <p class="hint">{text.criteriaLack(lacks)}</p>}
    </fieldset>
  );
}
