/** The form Thẩm định từng hồ sơ: a queue, one dossier after the other, by mouse or by keyboard alone. */
import { useState } from 'preact/hooks';
import type { QueuePage } from '../../domain/review/reviewQueue';
import type * as server from '../../main';
import { reviewText } from '../../text/forms/reviewText';
import { Notice } from '../kit/notice';
import { type FormOpening, type FormProps, startForm } from '../kit/startForm';
import { DossierView } from './dossierView';
import { QueueView } from './queueView';
import { useQueue } from './useQueue';
import { useReviewing } from './useReviewing';
import './review.css';

interface ReviewOpening extends FormOpening {
  /** E-mail of the person, '' when unknown: signs until another name is written. */
  readonly user: string;
  readonly queue: QueuePage;
}

function Review({ opening, call, text: kit }: FormProps<typeof server, ReviewOpening>) {
  const text = reviewText(opening.language);
  const [reviewer, setReviewer] = useState(opening.user);
  const [hasLeft, setLeft] = useState(false);
  const queue = useQueue(opening.queue, call);
  const reviewing = useReviewing({ call, text, queue, reviewer });
  const { draft, notice, running, work } = reviewing;
  const total = queue.page.entries.length + queue.page.more;
  const working = work === 'saving' ? text.saving : work === 'opening' ? text.opening : text.queue.loading;
  const isWaiting = running.isRunning || queue.isLoading;
  return (
    <>
      <div class="said">
        <Notice
          {...(isWaiting
            ? { tone: 'waiting' as const, message: running.isSlow ? kit.stillWaiting : working }
            : queue.problem !== null && draft === null
              ? { tone: 'problem' as const, message: queue.problem }
              : notice)}
        />
      </div>
      {draft === null ? (
        <QueueView
          queue={queue}
          text={text}
          isRunning={running.isRunning}
          isReturn={hasLeft}
          isKept={reviewing.isKept}
          onOpen={(id) => {
            setLeft(true);
            reviewing.open(id);
          }}
        />
      ) : (
        <DossierView
          key={draft.dossier.id}
          draft={draft}
          reviewing={reviewing}
          reviewer={reviewer}
          place={[queue.placeOf(draft.dossier.id) + 1, total]}
          text={text}
          onReviewer={setReviewer}
        />
      )}
    </>
  );
}

startForm<typeof server, ReviewOpening>(Review);
