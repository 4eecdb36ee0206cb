/** How the unit stands: places left, whose quota, until when, and what part of it is its own. */
import type { Route } from '../../domain/registering/unitStanding';
import type { RegisterText } from '../../text/forms/registerText';

export interface StandingViewProps {
  readonly route: Route;
  /** Name of the chosen unit. */
  readonly unit: string;
  readonly text: RegisterText;
}

export function StandingView({ route, unit, text }: StandingViewProps) {
  const isFull = route.max !== null && route.counted >= route.max;
  const isLate = route.daysLeft !== null && route.daysLeft < 0;
  return (
    <section class="standing" role="status">
      <p class={isFull || route.counting === null ? 'headline full' : 'headline'}>{text.placesLeft(route)}</p>
      <p>{text.placesOf(route, unit)}</p>
      {route.part && <p>{text.part(route.part)}</p>}
      {text.due(route) !== '' && <p class={isLate ? 'late' : undefined}>{text.due(route)}</p>}
      {route.planMissing && <p>{text.planMissing}</p>}
    </section>
  );
}
