/** What each built form must be for HtmlService to serve it as it is (platform.md §6). */
import { type Program, parse } from 'acorn';
import { walk } from '../../architecture/sourceFile';

/** Bytes; issue 4. A form that makes documents may have more. */
export const formLimit = 120_000;

/** What is wrong with the page of a form; nothing when it stands alone, runs, and is small. */
export function formProblems(html: string, limit = formLimit): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const markup = html.replace(/(<script\b[^>]*>|<style>)[\s\S]*?(<\/script>|<\/style>)/gi, '$1$2');
  const size = Buffer.byteLength(html);
  return [
    ...(size > limit ? [`has ${size} bytes`] : []),
    ...matches(markup, /\s(?:src|srcset|href|action|data)\s*=\s*["']?[^"'\s>]+/gi, 'asks for'),
    ...matches(markup, /<(?:link|iframe|object|embed|img)\b/gi, 'has'),
    ...matches(markup, /\son[a-z]+\s*=/gi, 'has the handler'),
    ...matches(html, /@import\b|\burl\((?!["']?(?:data:|#))[^)]*\)/gi, 'asks for'),
    // Would be run on the server if the page were ever made a template.
    ...matches(html, /<\?|\?>/g, 'has the scriptlet'),
    ...(scripts.length === 1 ? [] : [`has ${scripts.length} scripts`]),
    ...scripts.flatMap(([, attributes = '', code = '']) => [
      ...(attributes.trim() === '' ? [] : [`has a script with${attributes}`]),
      ...scriptProblems(code),
    ]),
  ];
}

function matches(text: string, pattern: RegExp, verb: string): string[] {
  return [...text.matchAll(pattern)].map(([found]) => `${verb} ${found.trim()}`);
}

function scriptProblems(code: string): string[] {
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (error) {
    return [`does not parse: ${String(error)}`];
  }
  let literals = 0;
  walk(program, (node) => {
    if (node.type === 'TemplateLiteral') literals++;
  });
  return [
    // HtmlService cuts a script at `//` in one (scripts/sidebars.ts).
    ...(literals > 0 ? [`has ${literals} template literals`] : []),
    ...matches(code, /<!--|<\/(?:script|style)/gi, 'has'),
    ...matches(code, /\b(?:fetch|XMLHttpRequest|importScripts|sendBeacon|WebSocket|EventSource)\b/g, 'uses'),
  ];
}
