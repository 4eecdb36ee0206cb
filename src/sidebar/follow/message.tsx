/** A reminder to look through, change and copy. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FollowText } from '../../text/forms/followText';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { copyText } from './copyText';

export interface MessageProps {
  /** As it is written at first. */
  readonly content: string;
  readonly text: FollowText;
  readonly onTold: (message: string) => void;
  readonly onClose: () => void;
}

export function Message({ content, text, onTold, onClose }: MessageProps) {
  const [written, setWritten] = useState(content);
  const area = useRef<HTMLTextAreaElement>(null);

  // Who asked for it wants to read it: the keyboard goes there, to its beginning.
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(0, 0);
  }, []);

  const copy = async () => {
    if (area.current === null) return;
    onTold((await copyText(area.current)) ? text.copied : text.copyByHand);
  };
  return (
    <div class="message">
      <Field label={text.messageLabel} hint={text.messageHint}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={9}
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <Button onPress={() => void copy()}>{text.copy}</Button>
        <Button onPress={onClose}>{text.close}</Button>
      </div>
    </div>
  );
}
