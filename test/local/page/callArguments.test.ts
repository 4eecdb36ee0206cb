/** What google.script.run takes from a page, and what it refuses before anything is sent (platform.md §4.8). */
import { describe, expect, it } from 'vitest';
import { argumentsJson } from '../../../local/page/callArguments';

const circle: Record<string, unknown> = { name: 'x' };
circle.self = circle;
class Place {
  row = 1;
}

describe('arguments that travel', () => {
  it.each<[string, unknown[], string]>([
    ['plain values', ['x', 1, true, null], '["x",1,true,null]'],
    ['objects and lists', [{ a: [{ b: 1 }] }, []], '[{"a":[{"b":1}]},[]]'],
    ['none', [], '[]'],
    ['an object without prototype', [Object.assign(Object.create(null), { a: 1 })], '[{"a":1}]'],
    ['the same object twice', [[circle.name, [1], [1]]], '[["x",[1],[1]]]'],
  ])('%s', (_, given, json) => {
    expect(argumentsJson(given)).toBe(json);
  });

  it.each<[string, unknown[], string]>([
    ['undefined in a list is null', [[undefined], undefined], '[[null],null]'],
    ['an undefined field is left out', [{ a: undefined, b: 1 }], '[{"b":1}]'],
    ['numbers without a value are null', [Number.NaN, Number.POSITIVE_INFINITY], '[null,null]'],
    ['a field that ends in __ is left out, whatever is in it', [{ a__: new Date(0), b: 1 }], '[{"b":1}]'],
  ])('%s', (_, given, json) => {
    expect(argumentsJson(given)).toBe(json);
  });
});

describe('arguments that are refused', () => {
  it.each<[string, unknown[], string]>([
    ['a date', [new Date(0)], '0'],
    ['a date deep inside', ['x', { rows: [[{ day: new Date(0) }]] }], 'day'],
    ['a function', [() => 1], '0'],
    ['a method', [{ run: () => 1 }], 'run'],
    ['a class instance', [{ place: new Place() }], 'place'],
    ['a map', [new Map()], '0'],
    ['a symbol', [[Symbol('x')]], '0'],
    ['a big integer', [1, BigInt(1)], '1'],
    ['an error', [{ cause: new Error('x') }], 'cause'],
  ])('%s, by the name of its field', (_, given, property) => {
    expect(() => argumentsJson(given)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
  });

  it('a circle', () => {
    expect(() => argumentsJson([circle])).toThrow(new TypeError('Failed due to circular reference.'));
  });
});
