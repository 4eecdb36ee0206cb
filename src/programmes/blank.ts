/** Chương trình trống: prescribes nothing; the office writes its own plan into the tabs. */
import type { Programme } from '../domain/programme';

export const blank: Programme = {
  id: 'blank',
  number: null,
  title: 'Chương trình trống',
  issuer: '',
  issuedOn: null,
  place: '',
  signer: null,
  period: null,
  yearKind: 'calendar',
  // Since 01/7/2025 most registers are kept by a commune; only the setting rows of that level are filled in.
  level: 'commune',
  bases: [],
  unitTypes: [],
  kinds: [],
  roles: [],
  collectiveTypes: [],
  criteriaSet: '',
  criteria: [],
  quotas: [],
  milestones: [],
  reports: [],
  recipients: [],
  channels: [],
  workflow: [],
  units: [],
};
