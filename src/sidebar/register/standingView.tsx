/** How the unit stands: places left, whose quota, until when, and what part of it is its own. */
import type { Route, UnitStanding } from '../../domain/registering/unitStanding';
import type { RegisterText } from '../../text/forms/registerText';

export interface StandingViewProps {
  readonly standing: UnitStanding;
  readonly route: Route;
  /** Code of the chosen unit: in the year another may have followed it. */
  readonly chosen: string | null;
  readonly text: RegisterText;
}

export function StandingView({ standing, route, chosen, text }: StandingViewProps) {
  const { code, name, year, rows, rowsLeftOut } = standing;
  // More than its own can only be with those of units below it.
  const withOthers = route.counting?.code === code && route.counted > rows.length + rowsLeftOut;
  const isFull = route.left !== null && route.left <= 0;
  const isLate = route.daysLeft !== null && route.daysLeft < 0;
  return (
    <section class="standing" role="status">
      <p class={isFull || route.counting === null ? 'headline full' : 'headline'}>{text.placesLeft(route)}</p>
      {chosen !== null && chosen !== code && <p>{text.actsAs(year, name)}</p>}
      <p>{text.placesOf(route, name, withOthers)}</p>
      {route.part && <p>{text.part(route.part)}</p>}
      {text.due(route) !== '' && <p class={isLate ? 'late' : undefined}>{text.due(route)}</p>}
      {route.planMissing && <p>{text.planMissing}</p>}
    </section>
  );
}
