/** What a form shows instead of itself where the register does not yet have what it works on. */
import { Actions, Button } from './button';
import { closeForm } from './googleScript';

export interface NothingToDoProps {
  /** What is missing, and where to put it. */
  readonly sentence: string;
  readonly close: string;
}

export function NothingToDo({ sentence, close }: NothingToDoProps) {
  return (
    <>
      <p>{sentence}</p>
      <Actions>
        <Button isMain onPress={closeForm}>
          {close}
        </Button>
      </Actions>
    </>
  );
}
