/** The part `english`: what a person reads who has set Google to English. */
export { en } from '../text/en';
