/**
 * EmbeddedChartBuilder and EmbeddedChart, as far as bar charts need them. As on Google a chart is nothing on a tab before
 * `insertChart`, and options are taken as they come (platform.md CF-39).
 */

import { type ChartRange, chartsOf, type StoredChart, setCharts } from '../document/charts';
import { plainRectangle } from '../document/rectangle';
import { unusedId } from '../document/workbookDocument';
import { requireRestructurable } from './accessControl';
import { stateOf } from './heldState';
import type { RangeState } from './rangeState';
import type { ServiceContext } from './serviceContext';
import { itself, type ServiceClass, serviceObject } from './serviceObject';
import { type SheetState, sheetOf } from './sheetState';

interface ChartState extends Omit<StoredChart, 'id' | 'type'> {
  context: ServiceContext;
  /** Null until a kind is chosen. */
  type: StoredChart['type'] | null;
}

const chartClass: ServiceClass<ChartState> = { name: 'EmbeddedChart', methods: {}, signatures: {} };

const builderMethods: ServiceClass<ChartState>['methods'] = {
  addRange(chart, range: object) {
    const { sheetId, area } = stateOf<RangeState>(range, 'Range') as RangeState;
    chart.ranges = [...chart.ranges, { sheetId, area: plainRectangle(area) }];
    return itself;
  },
  setNumHeaders(chart, headers: number) {
    chart.headers = headers;
    return itself;
  },
  /** Row and column from 1. */
  setPosition(chart, row: number, column: number, x: number, y: number) {
    if (row < 1 || column < 1) throw chart.context.error('invalidArgument', { name: 'position' });
    chart.position = { row: row - 1, column: column - 1, x, y };
    return itself;
  },
  setOption(chart, option: string, value: unknown) {
    chart.options = { ...chart.options, [option]: plainOption(value) };
    return itself;
  },
  build: (chart) => serviceObject(chart.context, chartClass, { ...chart }),
};

const signatures = {
  addRange: ['Range'],
  setNumHeaders: ['int'],
  setPosition: ['int int int int'],
  setOption: ['string any'],
};

const barBuilderClass: ServiceClass<ChartState> = {
  name: 'EmbeddedBarChartBuilder',
  methods: builderMethods,
  signatures,
};

const builderClass: ServiceClass<ChartState> = {
  name: 'EmbeddedChartBuilder',
  methods: {
    ...builderMethods,
    asBarChart: (chart) => serviceObject(chart.context, barBuilderClass, { ...chart, type: 'bar' }),
  },
  signatures,
};

/** Out of the script's realm, as a value of its own. */
function plainOption(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

export const sheetCharts = {
  newChart: ({ context }: SheetState) =>
    serviceObject(context, builderClass, {
      context,
      type: null,
      ranges: [] as ChartRange[],
      headers: 0,
      position: { row: 0, column: 0, x: 0, y: 0 },
      options: {},
    }),
  insertChart(sheet: SheetState, built: object) {
    const { context, sheetId } = sheet;
    const { type, ranges, headers, position, options } = stateOf<ChartState>(
      built,
      'EmbeddedChart',
    ) as ChartState;
    const { rowCount, columnCount } = sheetOf(sheet);
    if (position.row >= rowCount || position.column >= columnCount) throw context.error('outsideSheet');
    if (type === null || ranges.length === 0) throw context.error('invalidArgument', { name: 'chart' });
    requireRestructurable(context, sheetId);
    const before = chartsOf(sheetOf(sheet));
    const id = unusedId('chart', (candidate) => before.some((other) => other.id === candidate));
    setCharts(sheetOf(sheet), [...before, { id, type, ranges, headers, position, options }]);
  },
};

export const sheetChartSignatures = { insertChart: ['EmbeddedChart'] };
