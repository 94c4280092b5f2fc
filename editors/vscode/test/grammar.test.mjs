// The colours of the TextMate grammar, by the libraries that VS Code uses.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import test from "node:test";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { extension, root } from "./support.mjs";

const require = createRequire(import.meta.url);

async function grammar() {
  const wasm = fs.readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const file = path.join(extension, "syntaxes/reglament.tmLanguage.json");
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(file, "utf8"), file),
  });
  return registry.loadGrammar("source.reglament");
}

const loaded = grammar();

/** Each stretch of a text with its innermost scope, without those that have none of their own. */
async function scopes(text) {
  const rules = await loaded;
  let stack = textmate.INITIAL;
  const all = [];
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = rules.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const token of tokens) {
      const scope = token.scopes.at(-1);
      if (scope !== "source.reglament") {
        all.push([line.slice(token.startIndex, token.endIndex), scope.replace(/\.reglament$/, "")]);
      }
    }
  }
  return all;
}

test("words have their colours", async () => {
  const found = await scopes('service lamp under order-7 annex 1 { # so\n  step decide by office within 5 working days @ ¶5(1)\n}');
  const wanted = [
    ["service", "keyword.declaration"],
    ["lamp", "entity.name.type"],
    ["under", "keyword.control"],
    ["annex", "keyword.control"],
    ["1", "constant.numeric"],
    ["# so", "comment.line.number-sign"],
    ["step", "keyword.declaration"],
    ["decide", "entity.name.function"],
    ["by", "keyword.control"],
    ["within", "keyword.control"],
    ["5", "constant.numeric"],
    ["working", "keyword.control"],
    ["days", "keyword.control"],
    ["@", "keyword.operator.citation"],
    ["¶5(1)", "constant.other.place"],
  ];
  assert.deepEqual(found, wanted);
});

test("keywords of other languages have their colours", async () => {
  const found = await scopes("язык ru\nоснование fee_unpaid\nтіл");
  assert.deepEqual(found.slice(0, 4), [
    ["язык", "keyword.control"],
    ["ru", "keyword.control"],
    ["основание", "keyword.declaration"],
    ["fee_unpaid", "entity.name.function"],
  ]);
});

test("a quotation ends with its line at the latest", async () => {
  const found = await scopes('title en "half\nservice lamp under act-1');
  assert.ok(found.some(([text, scope]) => text === "lamp" && scope === "entity.name.type"));
});

test("no line of a shipped rule file leaves a quotation open", async () => {
  const rules = await loaded;
  let files = 0;
  for (const file of fs.readdirSync(path.join(root, "regs"), { recursive: true }).filter((it) => it.endsWith(".regl"))) {
    let stack = textmate.INITIAL;
    for (const line of fs.readFileSync(path.join(root, "regs", file), "utf8").split("\n")) {
      stack = rules.tokenizeLine(line, stack).ruleStack;
      assert.equal(stack.depth, 1, `${file}: ${line}`);
    }
    files += 1;
  }
  assert.ok(files > 40);
});
