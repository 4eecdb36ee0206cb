/** The fields of the tab that is written to. */
import {
  type ActivityColumn,
  type ActivityKind,
  activityColumns,
  isHarmless,
} from '../../domain/followUps/activity';
import { communicationForms } from '../../domain/words/followUpWords';
import type { ActivityText } from '../../text/forms/activityText';
import { Field, type FieldControl } from '../kit/field';
import type { Entry } from './useEntry';

export interface ActivityFieldsProps {
  readonly entry: Entry;
  /** The person has tried to send: what is missing is told as well. */
  readonly isAsked: boolean;
  readonly text: ActivityText;
}

const kinds: readonly ActivityKind[] = ['communications', 'nurture'];
const longFields: readonly ActivityColumn[] = ['support', 'difficulty', 'measure', 'effect'];
const neededFields: readonly ActivityColumn[] = ['date', 'form'];

export function ActivityFields({ entry, isAsked, text }: ActivityFieldsProps) {
  const columns: readonly ActivityColumn[] = activityColumns[entry.kind];
  return (
    <>
      <fieldset>
        <legend>{text.kindLegend}</legend>
        {kinds.map((kind) => (
          <label class="tick" key={kind}>
            <input
              type="radio"
              name="kind"
              checked={entry.kind === kind}
              onChange={() => entry.goOver(kind)}
            />{' '}
            {text.kind(kind)}
          </label>
        ))}
      </fieldset>
      {columns.map((column) => (
        <ActivityField
          // Each tab has fields of its own, though some are called alike.
          key={`${entry.kind} ${column}`}
          {...{ column, entry, isAsked, text }}
        />
      ))}
    </>
  );
}

function ActivityField({
  column,
  entry,
  isAsked,
  text,
}: ActivityFieldsProps & { readonly column: ActivityColumn }) {
  const problem = entry.problems.find((one) => one.column === column);
  const told = problem && (isAsked || (entry.wasLeft(column) && problem.kind !== 'missing'));
  const isWarning = problem !== undefined && isHarmless(problem);
  const hints = [text.hint(column), told && isWarning ? text.problem(problem) : ''];
  const hint = hints.filter((part) => part !== '').join(' ');
  const control = (given: FieldControl) => {
    const bound = {
      ...given,
      value: entry.values[column] ?? '',
      onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
        entry.change(column, event.currentTarget.value),
      onBlur: () => entry.leave(column),
    };
    if (column === 'form') {
      return (
        <select {...bound}>
          <option value="">{text.chooseForm}</option>
          {communicationForms.map(({ code, stored }) => (
            <option key={code} value={stored}>
              {stored}
            </option>
          ))}
        </select>
      );
    }
    if (longFields.includes(column)) return <textarea {...bound} rows={2} />;
    return (
      <input
        {...bound}
        type="text"
        autocomplete="off"
        inputMode={column === 'count' ? 'numeric' : column === 'link' ? 'url' : 'text'}
      />
    );
  };
  return (
    <Field
      label={text.field(column)}
      isRequired={neededFields.includes(column)}
      {...(hint === '' ? {} : { hint })}
      problem={told && !isWarning ? text.problem(problem) : null}
    >
      {control}
    </Field>
  );
}
