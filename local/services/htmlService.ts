/** HtmlService: the script's own pages, to be shown by Ui.showSidebar and Ui.showModalDialog (platform.md §4.7). */

import type { ServiceContext } from './serviceContext';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

interface HtmlServiceState {
  context: ServiceContext;
}

/** What an HtmlOutput stands for. */
export interface HtmlOutputState {
  content: string;
  title: string;
  /** Pixels; null is the size Google gives by itself. */
  width: number | null;
  height: number | null;
}

const htmlServiceClass: ServiceClass<HtmlServiceState> = {
  name: 'HtmlService',
  methods: {
    createHtmlOutput: ({ context }, html = '') => htmlOutput(context, html),
    /** The name of a pushed HTML file, with or without its ending. */
    createHtmlOutputFromFile({ context }, name: string) {
      return htmlOutput(context, fileContent(context, name));
    },
    createTemplateFromFile({ context }, name: string) {
      return serviceObject(context, htmlTemplateClass, { content: fileContent(context, name) });
    },
  },
  signatures: {
    createHtmlOutput: ['', 'string'],
    createHtmlOutputFromFile: ['string'],
    createTemplateFromFile: ['string'],
  },
};

/** A template that is not evaluated: nothing of ours has scriptlets. */
const htmlTemplateClass: ServiceClass<{ readonly content: string }> = {
  name: 'HtmlTemplate',
  methods: { getRawContent: ({ content }) => content },
  signatures: {},
};

function fileContent(context: ServiceContext, name: string): string {
  const content = context.settings.htmlFile(name.replace(/\.html$/, ''));
  if (content === null) throw context.error('htmlFileMissing', { name });
  return content;
}

const htmlOutputClass: ServiceClass<HtmlOutputState> = {
  name: 'HtmlOutput',
  methods: {
    getContent: ({ content }) => content,
    setContent(output, content: string) {
      output.content = content;
      return itself;
    },
    getTitle: ({ title }) => title,
    setTitle(output, title: string) {
      output.title = title;
      return itself;
    },
    getWidth: ({ width }) => width,
    setWidth(output, pixels: number | null) {
      output.width = pixels;
      return itself;
    },
    getHeight: ({ height }) => height,
    setHeight(output, pixels: number | null) {
      output.height = pixels;
      return itself;
    },
  },
  signatures: { setContent: ['string'], setTitle: ['string'], setWidth: ['int?'], setHeight: ['int?'] },
};

function htmlOutput(context: ServiceContext, content: string): object {
  const state: HtmlOutputState = { content, title: '', width: null, height: null };
  return serviceObject(context, htmlOutputClass, state);
}

/** The HtmlService of one execution. */
export function htmlService(context: ServiceContext): object {
  return serviceObject(context, htmlServiceClass, { context });
}
