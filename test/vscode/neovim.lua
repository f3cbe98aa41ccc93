-- Neovim's own client over `pilotlint lsp`: findings come, a fix is offered and applied, and the finding becomes a placeholder.
-- $PLAN is a copy of a plan, $COMMAND the built command. Prints one line for each thing seen.
local plan, command = vim.env.PLAN, vim.env.COMMAND

local function code(one)
  return one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
end

local function find(buffer, rule)
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if code(one) == rule then
      return one
    end
  end
end

local function said(line)
  io.stdout:write(line .. '\n')
end

local ok, problem = pcall(function()
  vim.cmd('edit ' .. plan)
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'pilotlint',
    cmd = { 'node', command, 'lsp' },
    root_dir = vim.fn.fnamemodify(plan, ':h'),
  })
  assert(vim.lsp.buf_attach_client(buffer, id), 'not attached')
  assert(
    vim.wait(20000, function()
      return find(buffer, 'rollback-missing') ~= nil
    end, 20),
    'no finding'
  )
  said('seen: findings')
  local finding = find(buffer, 'rollback-missing')
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = {
      start = { line = finding.lnum, character = finding.col },
      ['end'] = { line = finding.end_lnum, character = finding.end_col },
    },
    context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, finding.lnum) },
  }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 10000)
  local action
  for _, one in ipairs(answers[id].result) do
    if one.title:find('Insert “Rollback”', 1, true) then
      action = one
    end
  end
  assert(action, 'no fix')
  if action.edit == nil then
    action = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, 10000)[id].result
  end
  said('seen: a fix')
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  assert(
    vim.wait(20000, function()
      return find(buffer, 'rollback-missing') == nil and find(buffer, 'placeholder-left') ~= nil
    end, 20),
    'the finding stays'
  )
  said('seen: the finding has become a placeholder')
  vim.lsp.stop_client(id)
end)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
