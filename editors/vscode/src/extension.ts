// The client of `reglament lsp` in VS Code, and the views of timelines and comparisons.

import * as vscode from "vscode";
import {
  type ExecuteCommandSignature,
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";

/** What the server answers to `reglament.run`. */
interface Ran {
  case: string;
  text: string;
  missed: string[];
}

/** What the server answers to `reglament.compare`. */
interface Compared {
  case: string;
  text: string;
  old: string;
  new: string;
  regimes: string[];
}

const RUN = "reglament.run";
const COMPARE = "reglament.compare";
const SCHEME = "reglament";

let client: LanguageClient | undefined;

/** Texts that are shown and not stored: timelines and comparisons, by the path of their address. */
class Views implements vscode.TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? "";
  }

  /** Shows a text beside the rules; where it is shown already, it is brought up to date. */
  async show(title: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title.replaceAll("/", "∕")}.txt` });
    this.texts.set(uri.path, text);
    this.changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
      preserveFocus: true,
    });
  }
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const views = new Views();
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, views),
    vscode.commands.registerCommand("reglament.runCase", () => here(RUN)),
    vscode.commands.registerCommand("reglament.compareCase", () => here(COMPARE)),
    vscode.commands.registerCommand("reglament.restart", async () => {
      await client?.stop();
      await start(views);
    }),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("reglament")) {
        await vscode.commands.executeCommand("reglament.restart");
      }
    }),
  );
  await start(views);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(views: Views): Promise<void> {
  const settings = vscode.workspace.getConfiguration("reglament");
  const language = settings.get<string>("language", "");
  const command = settings.get<string>("path", "reglament");
  const server: ServerOptions = {
    command,
    args: [...(language ? ["--lang", language] : []), "lsp"],
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: "file", language: "reglament" },
      { scheme: "file", language: "reglament-snapshots" },
    ],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{regl,csv,json,snap}") },
    middleware: {
      executeCommand: (name, args, next) => shown(views, name, args, next),
      provideRenameEdits: async (document, position, name, token, next) => {
        const edit = await next(document, position, name, token);
        const unsaved = edit?.entries().map(([uri]) => uri).find(unsavedElsewhere);
        if (unsaved) {
          throw new Error(`${vscode.workspace.asRelativePath(unsaved)} has changes that are not saved. Save it first.`);
        }
        return edit;
      },
    },
  };
  client = new LanguageClient("reglament", "Reglament", server, options);
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const settings = "Open Settings";
    const chosen = await vscode.window.showErrorMessage(`Reglament does not start as \`${command}\`: ${error}`, settings);
    if (chosen === settings) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "reglament.path");
    }
  }
}

/** Whether a file that the server reads from the disk is changed and not saved in the editor. */
function unsavedElsewhere(uri: vscode.Uri): boolean {
  const open = vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri.toString());
  return open !== undefined && open.isDirty && !open.languageId.startsWith("reglament");
}

/** Runs a command of the server and shows what it comes to. */
async function shown(
  views: Views,
  name: string,
  args: unknown[],
  next: ExecuteCommandSignature,
): Promise<Ran | Compared | undefined> {
  if (name === COMPARE && args.length === 2) {
    const compared: Compared = await next(name, args);
    const chosen = await regimes(compared);
    if (!chosen) {
      return undefined;
    }
    const same = chosen[0] === compared.old && chosen[1] === compared.new;
    const told: Compared = same ? compared : await next(name, [...args, ...chosen]);
    await views.show(`${told.case} · ${told.old} · ${told.new}`, told.text);
    return told;
  }
  const told: Ran | Compared = await next(name, args);
  if (name === RUN && "missed" in told) {
    const missed = told.missed.map((it) => `✗ ${it}\n`).join("");
    await views.show(told.case, missed ? `${missed}\n${told.text}` : told.text);
  } else if (name === COMPARE && "old" in told) {
    await views.show(`${told.case} · ${told.old} · ${told.new}`, told.text);
  }
  return told;
}

/** The two regimes to compare: where there are only two, those; else what is picked. */
async function regimes(compared: Compared): Promise<[string, string] | undefined> {
  if (compared.regimes.length <= 2) {
    return [compared.old, compared.new];
  }
  const first = (wanted: string) => [wanted, ...compared.regimes.filter((it) => it !== wanted)];
  const old = await vscode.window.showQuickPick(first(compared.old), { title: "Old regime" });
  const rest = first(compared.new).filter((it) => it !== old);
  const young = old && (await vscode.window.showQuickPick(rest, { title: "New regime" }));
  return old && young ? [old, young] : undefined;
}

/** Runs the command of the lens above the cursor. */
async function here(command: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !client) {
    return;
  }
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    editor.document.uri,
    1000,
  );
  const above = lenses
    .filter((it) => it.command?.command === command && it.range.start.line <= editor.selection.active.line)
    .sort((one, other) => other.range.start.line - one.range.start.line)[0];
  if (above?.command) {
    await vscode.commands.executeCommand(command, ...(above.command.arguments ?? []));
  } else {
    await vscode.window.showInformationMessage("There is no such case above the cursor.");
  }
}
