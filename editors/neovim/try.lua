-- Run by `try` in a Neovim that has a case open.

local function fail(why)
  io.stderr:write("FAILED: " .. why .. "\n")
  vim.cmd("cquit 1")
end

local function await(what, holds)
  if not vim.wait(30000, holds, 50) then
    fail(what)
  end
end

local function tried()
  await("no server is attached", function() return #vim.lsp.get_clients({ bufnr = 0 }) == 1 end)
  local client = vim.lsp.get_clients({ bufnr = 0 })[1]
  local function ask(method, params)
    local answer = assert(client:request_sync(method, params, 30000, 0))
    assert(answer.err == nil, vim.inspect(answer.err))
    return answer.result
  end
  local document = { textDocument = vim.lsp.util.make_text_document_params(0) }

  -- Examined on Wed 3 Mar 2021; decided within 2 working days: 4, Fri 5 Mar.
  local lenses = ask("textDocument/codeLens", document)
  assert(lenses[1].command.title:find("Fri 5 Mar 2021", 1, true), vim.inspect(lenses))
  vim.lsp.commands["reglament.run"](lenses[1].command, { client_id = client.id })
  local shown = function() return vim.bo.buftype == "nofile" and vim.fn.search("Fri 5 Mar 2021", "nw") > 0 end
  await("the timeline is not shown", shown)
  vim.cmd("close")

  -- A name that is not there, behind an emoji.
  vim.api.nvim_buf_set_lines(0, 3, 4, false, { "  given not fee_pad # 🙂" })
  local found = function()
    local all = vim.diagnostic.get(0)
    return #all == 1 and all[1].code == "regl::case::fact" and all[1].lnum == 3 and all[1].col == 12
  end
  await("the slip is not found", found)
  vim.api.nvim_buf_set_lines(0, 3, 4, false, { "  given not fee_paid" })
  await("the mended text has findings", function() return #vim.diagnostic.get(0) == 0 end)

  -- The grammar of tree-sitter, with its queries.
  vim.treesitter.start(0, "reglament")
  local tree = vim.treesitter.get_parser(0, "reglament"):parse()[1]
  assert(not tree:root():has_error(), "the grammar finds an error")
  assert(vim.treesitter.query.get("reglament", "highlights") and vim.treesitter.query.get("reglament", "folds"))
end

local ok, why = pcall(tried)
if not ok then
  fail(tostring(why))
end
print("Neovim works with the settings of the documentation.\n")
vim.cmd("qall!")
