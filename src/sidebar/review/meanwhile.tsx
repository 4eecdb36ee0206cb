/** Tells what somebody else has changed of the dossier that a person has before him. */
import { useEffect, useRef } from 'preact/hooks';
import type { ReviewText } from '../../text/forms/reviewText';
import type { Meanwhile } from './draft';

export interface MeanwhileNoticeProps {
  /** Null when nothing has changed; the place for it stays, as readers only tell of changes in a place they know. */
  readonly meanwhile: Meanwhile | null;
  readonly text: ReviewText;
}

export function MeanwhileNotice({ meanwhile, text }: MeanwhileNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  // Saving by keys may have been tried from anywhere in the form.
  useEffect(() => {
    if (meanwhile !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [meanwhile]);
  return (
    <div ref={place} role="alert" class={meanwhile === null ? undefined : 'notice problem'}>
      {meanwhile !== null && <Told meanwhile={meanwhile} text={text} />}
    </div>
  );
}

function Told({ meanwhile, text }: { readonly meanwhile: Meanwhile; readonly text: ReviewText }) {
  const { when, differences, last } = meanwhile;
  const { status, fields, lines, added, removed } = differences;
  const changes = [
    ...(status === null ? [] : [text.statusChanged(status.before, status.after)]),
    ...fields.map(({ field, before, after }) => text.fieldChanged(field, before, after)),
    ...lines.map(text.lineChanged),
    ...(added.length === 0 ? [] : [text.criteriaAdded(added)]),
    ...(removed.length === 0 ? [] : [text.criteriaRemoved(removed)]),
  ];
  return (
    <>
      <p>{when === 'saving' ? `${text.nothingWritten} ${text.changed}` : text.changedDraft}</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {last !== null && <p>{text.last(last)}</p>}
      <p>{text.stillHere}</p>
    </>
  );
}
