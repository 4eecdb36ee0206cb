/** What came of something, said where screen readers hear it without being led there. */

export type NoticeTone = 'done' | 'problem' | 'waiting';

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** Null when there is nothing to say; the place for it stays, as readers only tell of changes in a place they know. */
  readonly message: string | null;
}

export function Notice({ tone, message }: NoticeProps) {
  const polite = tone === 'problem' ? null : message;
  const urgent = tone === 'problem' ? message : null;
  return (
    <>
      <div class={polite === null ? undefined : `notice ${tone}`} role="status">
        {polite}
      </div>
      <div class={urgent === null ? undefined : 'notice problem'} role="alert">
        {urgent}
      </div>
    </>
  );
}
