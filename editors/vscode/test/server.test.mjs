// The server as a client of VS Code's own protocol library meets it: what the extension builds upon is there and answers.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import protocol from "vscode-languageserver-protocol/node";
import { program, root } from "./support.mjs";

const CASE = `case "a printer of lamps 🙂" {
  service lamp_license.issue
  filed 2021-03-02
  given not fee_paid
  pin examine 2021-03-03
  expect refused fee_unpaid
}
`;

/** The small law of the tests with one case. */
function folder() {
  const made = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "reglament-"));
  const regs = path.join(made, "regs");
  fs.mkdirSync(path.join(regs, "calendar"), { recursive: true });
  for (const name of ["law.regl", "vocabulary.regl"]) {
    fs.copyFileSync(path.join(root, "tests/bad/base", name), path.join(regs, name));
  }
  for (const name of ["kz-calendar.csv", "kz-mci.csv"]) {
    fs.copyFileSync(path.join(root, "regs/calendar", name), path.join(regs, "calendar", name));
  }
  fs.writeFileSync(path.join(regs, "case.regl"), CASE);
  return made;
}

test("a client of the protocol library works with the server", async () => {
  const made = folder();
  const server = spawn(program, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout),
    new protocol.StreamMessageWriter(server.stdin),
  );
  const found = new Map();
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    found.set(path.basename(uri), diagnostics);
  });
  let refreshed = 0;
  connection.onRequest(protocol.InlayHintRefreshRequest.type, () => {
    refreshed += 1;
  });
  connection.listen();
  try {
    const { capabilities } = await connection.sendRequest(protocol.InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(made).href,
      capabilities: { workspace: { inlayHint: { refreshSupport: true } } },
      locale: "en",
    });
    assert.deepEqual(capabilities.executeCommandProvider.commands, ["reglament.run", "reglament.compare"]);
    await connection.sendNotification(protocol.InitializedNotification.type, {});
    const uri = pathToFileURL(path.join(made, "regs/case.regl")).href;
    await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "reglament", version: 1, text: CASE },
    });

    const lenses = await connection.sendRequest(protocol.CodeLensRequest.type, { textDocument: { uri } });
    assert.equal(lenses[0].command.command, "reglament.run");
    // Examined on Wed 3 Mar 2021; decided within 2 working days: 4, Fri 5 Mar.
    assert.match(lenses[0].command.title, /Refused on Fri 5 Mar 2021/);
    const ran = await connection.sendRequest(protocol.ExecuteCommandRequest.type, lenses[0].command);
    assert.match(ran.text, /Fri 5 Mar 2021/);
    assert.deepEqual(ran.missed, []);

    const hints = await connection.sendRequest(protocol.InlayHintRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } },
    });
    assert.deepEqual(hints.map((it) => it.position.line), [2, 4]);
    assert.equal(refreshed, 1);

    const tokens = await connection.sendRequest(protocol.SemanticTokensRequest.type, { textDocument: { uri } });
    assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);

    const renamed = await connection.sendRequest(protocol.RenameRequest.type, {
      textDocument: { uri },
      position: { line: 5, character: 20 },
      newName: "fee_open",
    });
    assert.equal(Object.keys(renamed.changes).length, 3);

    // A name that is not there is found while one types, in units of UTF-16 behind an emoji.
    await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } }, text: "!" },
        { range: { start: { line: 3, character: 12 }, end: { line: 3, character: 20 } }, text: "fee_pad" },
      ],
    });
    await until(() => found.get("case.regl")?.length > 0);
    assert.equal(found.get("case.regl")[0].code, "regl::case::fact");
    await connection.sendRequest(protocol.ShutdownRequest.type);
    await connection.sendNotification(protocol.ExitNotification.type);
    const status = await new Promise((resolve) => server.once("exit", resolve));
    assert.equal(status, 0);
  } finally {
    connection.dispose();
    server.kill();
    fs.rmSync(made, { recursive: true, force: true });
  }
});

async function until(holds) {
  for (let round = 0; round < 600 && !holds(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(holds());
}
