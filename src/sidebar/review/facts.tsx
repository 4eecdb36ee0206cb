/** Who or what is reviewed: achievements, evidence, what the last check found, and the other facts of the row. */
import type { Dossier, DossierField } from '../../domain/review/dossier';
import { evidenceParts } from '../../domain/review/evidenceLinks';
import type { ReviewText } from '../../text/forms/reviewText';
import { dayMonthYear } from '../../text/sentenceValues';

/** Said in the heading, or under a heading of their own. */
const shownElsewhere: readonly DossierField[] = [
  'name',
  'kind',
  'role',
  'unit',
  'year',
  'achievements',
  'evidence',
  'checkResult',
];

export interface FactsProps {
  readonly dossier: Dossier;
  readonly text: ReviewText;
}

export function Facts({ dossier: { fields }, text }: FactsProps) {
  const others = (Object.keys(fields) as DossierField[]).filter(
    (field) => !shownElsewhere.includes(field) && fields[field] !== '',
  );
  return (
    <>
      {fields.achievements !== '' && (
        <section>
          <h3>{text.field('achievements')}</h3>
          <p class="told">{fields.achievements}</p>
        </section>
      )}
      <section>
        <h3>{text.evidenceTitle}</h3>
        <p class="told">
          {fields.evidence === '' ? text.noEvidence : <Linked words={fields.evidence} text={text} />}
        </p>
      </section>
      {fields.checkResult !== '' && (
        <section>
          <h3>{text.findingsTitle}</h3>
          <p class="told">{fields.checkResult}</p>
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary>{text.factsTitle}</summary>
          <dl>
            {others.map((field) => (
              <div key={field}>
                <dt>{text.field(field)}</dt>
                <dd>
                  <Linked words={dayOf(field, fields[field])} text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function dayOf(field: DossierField, value: string): string {
  return field === 'sentDate' ? dayMonthYear(value) : value;
}

/** Text with its addresses as links: written out, so that everyone sees where they lead, in a window of their own. */
export function Linked({ words, text }: { readonly words: string; readonly text: ReviewText }) {
  return (
    <>
      {evidenceParts(words).map(({ text: part, href, start }) =>
        href === null ? (
          part
        ) : (
          <a key={`${start} ${href}`} href={href} target="_blank" rel="noopener noreferrer">
            {part}
            <span class="unseen"> ({text.opensElsewhere})</span>
          </a>
        ),
      )}
    </>
  );
}
