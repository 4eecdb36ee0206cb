/** Ui, Menu and PromptResponse: dialogs stop the script until somebody answers (platform.md §4.7). */

import { enumObject } from './enumObject';
import { stateOf } from './heldState';
import type { HtmlOutputState } from './htmlService';
import type { MenuModel } from './menuModel';
import type { Dialog, DialogAnswer, HtmlPanel, ServiceContext } from './serviceContext';
import { buttonSets, buttons, type EnumValue } from './serviceEnums';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

interface UiState {
  context: ServiceContext;
}

interface MenuState {
  context: ServiceContext;
  model: MenuModel;
}

const uiClass: ServiceClass<UiState> = {
  name: 'Ui',
  methods: {
    createMenu: ({ context }, caption: string) => menuObject(context, caption, false),
    createAddonMenu: ({ context }) => menuObject(context, context.settings.addonName, true),
    alert({ context }, ...given: (string | EnumValue)[]) {
      return buttonNamed(ask(context, 'alert', given).button);
    },
    prompt({ context }, ...given: (string | EnumValue)[]) {
      const answer = ask(context, 'prompt', given);
      return serviceObject(context, promptClass, answer);
    },
    /** 300 px wide whatever its width says. */
    showSidebar({ context }, output: object) {
      const { content, title } = pageOf(output);
      show(context, { kind: 'sidebar', title, html: content, width: null, height: null });
    },
    showModalDialog({ context }, output: object, title: string) {
      const { content, width, height } = pageOf(output);
      show(context, { kind: 'dialog', title, html: content, width, height });
    },
  },
  signatures: {
    createMenu: ['string'],
    alert: ['string', 'string ButtonSet', 'string string ButtonSet', 'string? string ButtonSet'],
    prompt: ['string', 'string ButtonSet', 'string string ButtonSet', 'string? string ButtonSet'],
    showSidebar: ['HtmlOutput'],
    showModalDialog: ['HtmlOutput string'],
  },
};

const promptClass: ServiceClass<DialogAnswer> = {
  name: 'PromptResponse',
  methods: {
    getResponseText: (answer) => answer.text ?? '',
    getSelectedButton: (answer) => buttonNamed(answer.button),
  },
  signatures: {},
};

const menuClass: ServiceClass<MenuState> = {
  name: 'Menu',
  methods: {
    addItem({ model }, caption: string, functionName: string) {
      model.items.push({ kind: 'item', caption, functionName });
      return itself;
    },
    addSeparator({ model }) {
      model.items.push({ kind: 'separator' });
      return itself;
    },
    addSubMenu({ model }, menu: object) {
      model.items.push((stateOf<MenuState>(menu, 'Menu') as MenuState).model);
      return itself;
    },
    addToUi({ context, model }) {
      const shown = structuredClone(model);
      // One menu per name: adding it again replaces it.
      const at = context.record.menus.findIndex(
        ({ caption, addon }) => caption === model.caption && addon === model.addon,
      );
      if (at >= 0) context.record.menus[at] = shown;
      else context.record.menus.push(shown);
    },
  },
  signatures: { addItem: ['string string'], addSubMenu: ['Menu'] },
};

function menuObject(context: ServiceContext, caption: string, addon: boolean): object {
  const model: MenuModel = { kind: 'menu', caption, addon, items: [] };
  return serviceObject(context, menuClass, { context, model });
}

const offered: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

function ask(
  context: ServiceContext,
  kind: Dialog['kind'],
  given: (string | EnumValue | null)[],
): DialogAnswer {
  const texts = given.filter((value) => value === null || typeof value === 'string') as (string | null)[];
  const set = given.find((value) => value !== null && typeof value === 'object') as EnumValue | undefined;
  const title = texts.length === 2 ? (texts[0] ?? '') : '';
  const message = texts[texts.length - 1] ?? '';
  // Locks do not survive the suspension (platform.md §1.5).
  context.settings.lock.release(context);
  context.settle();
  const dialog: Dialog = { kind, title, message, buttons: offered[String(set ?? 'OK')] ?? ['OK'] };
  const answer = context.settings.answer(dialog);
  // People and other executions may have worked on the document meanwhile.
  context.forget();
  if (answer.button !== 'CLOSE' && !dialog.buttons.includes(answer.button)) {
    throw new Error(`the dialog has no button ${answer.button}`);
  }
  context.record.dialogs.push({ kind, title, message, button: answer.button });
  return answer;
}

function pageOf(output: object): HtmlOutputState {
  return stateOf<HtmlOutputState>(output, 'HtmlOutput') as HtmlOutputState;
}

/** The script goes on at once; the page opens when the execution has ended. */
function show(context: ServiceContext, panel: HtmlPanel): void {
  context.record.panels.push(panel);
}

function buttonNamed(name: string): EnumValue {
  return buttons[name as keyof typeof buttons];
}

/** The Ui of one execution. */
export function uiObject(context: ServiceContext): object {
  return serviceObject(
    context,
    uiClass,
    { context },
    {
      Button: enumObject(context, 'Button', buttons),
      ButtonSet: enumObject(context, 'ButtonSet', buttonSets),
    },
  );
}
