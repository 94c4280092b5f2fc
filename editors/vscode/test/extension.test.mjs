// The extension as it is packed: what its manifest names is there, and the server offers the commands that it shows.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { extension } from "./support.mjs";

const manifest = JSON.parse(fs.readFileSync(path.join(extension, "package.json"), "utf8"));
const built = fs.readFileSync(path.join(extension, manifest.main), "utf8");

test("every file of the manifest is there", () => {
  const { languages, grammars } = manifest.contributes;
  const files = [manifest.main, ...languages.map((it) => it.configuration), ...grammars.map((it) => it.path)];
  for (const file of files) {
    assert.ok(fs.existsSync(path.join(extension, file)), file);
  }
  for (const file of [...languages.map((it) => it.configuration), ...grammars.map((it) => it.path)]) {
    JSON.parse(fs.readFileSync(path.join(extension, file), "utf8"));
  }
});

test("every command of the manifest is registered", () => {
  for (const { command } of manifest.contributes.commands) {
    assert.ok(built.includes(`"${command}"`), command);
  }
  const named = Object.keys(manifest.contributes.configuration.properties);
  for (const setting of named) {
    assert.ok(built.includes(`"${setting.replace("reglament.", "")}"`), setting);
  }
});

test("the lock file names no host", () => {
  const lock = fs.readFileSync(path.join(extension, "package-lock.json"), "utf8");
  assert.ok(!lock.includes('"resolved"'));
});
