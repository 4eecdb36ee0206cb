/** The words of the kit in the person's language, for every part of a form. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type KitText, kitText } from '../../text/kitText';

export const KitTextContext = createContext<KitText>(kitText('vi'));

export function useKitText(): KitText {
  return useContext(KitTextContext);
}
