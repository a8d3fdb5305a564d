"""The server: what an editor asks, and what it is told unasked."""

import asyncio
import os
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from game.story.memory import Memory
from game.version import VERSION
from story_lint.lsp import bench
from story_lint.lsp.completion import offers
from story_lint.lsp.diagnostics import by_file, findings
from story_lint.lsp.hover import facts_at, told_at
from story_lint.lsp.rename import Named, RefusedError, can_be_renamed, named_at, rename
from story_lint.recall import Recall

if TYPE_CHECKING:
    from pathlib import Path

    from story_lint.finding import Finding

REST = 0.01
"""Seconds after the last key before a story is looked through: what an editor sends at once is one look."""


_Asked: TypeAlias = lsp.DefinitionParams | lsp.ReferenceParams | lsp.PrepareRenameParams | lsp.RenameParams
"""A question about a place in a file."""


class StoryServer(LanguageServer):
    """Knows which texts were looked through last, and tells what is found in them."""

    def __init__(self) -> None:
        super().__init__("story-lint", VERSION, lsp.TextDocumentSyncKind.Full)
        self._exploring = asyncio.Lock()
        self._turns: dict[Path, int] = {}
        self._told: dict[Path, frozenset[str]] = {}
        self._found: dict[Path, tuple[Finding, ...]] = {}
        self._memories: defaultdict[Path, Memory] = defaultdict(Memory)
        self._recalls: defaultdict[Path, Recall] = defaultdict(Recall)

    async def look(self, uri: str, *, rest: float = 0.0, explore: bool = False) -> None:
        """Look through the story of a file, unless its text changes meanwhile."""
        place = bench.place_of(uri)
        if place is None:
            return
        turn = self._turns[place.folder] = self._turns.get(place.folder, 0) + 1
        await asyncio.sleep(rest)
        if turn != self._turns[place.folder]:
            return
        state = bench.open_state(place.folder, self.workspace, self._memories[place.folder])
        recall = self._recalls[place.folder]
        self._tell(state, findings(state.opened, explore=False, recall=recall))
        if explore:
            await self._explore(state, turn)

    async def _explore(self, state: bench.State, turn: int) -> None:
        """Explore a story beside the typing, one at a time; who saves again waits for the newest alone."""
        folder = state.opened.folder
        async with self._exploring:
            if turn != self._turns[folder]:
                return
            found = await asyncio.to_thread(findings, state.opened, explore=True)
            if turn == self._turns[folder]:
                self._tell(state, found)

    def _tell(self, state: bench.State, found: "tuple[Finding, ...]") -> None:
        told = by_file(found, state.ruler)
        folder = state.opened.folder
        for file in self._told.get(folder, frozenset()) - told.keys():
            self._publish(state.uri(file), [])
        for file, diagnostics in told.items():
            self._publish(state.uri(file), diagnostics)
        self._told[folder] = frozenset(told)
        self._found[folder] = found

    def state(self, uri: str) -> tuple[bench.State, str] | None:
        """Give the story of a file as it stands in the editor, and the file's path in its folder."""
        place = bench.place_of(uri)
        return (
            (bench.open_state(place.folder, self.workspace, self._memories[place.folder]), place.file)
            if place
            else None
        )

    def hover(self, params: lsp.HoverParams) -> lsp.Hover | None:
        """Tell what stands at a place."""
        at = self.state(params.text_document.uri)
        if at is None:
            return None
        state, file = at
        line, column = state.ruler.column(file, params.position)
        told = told_at(self._found.get(state.opened.folder, ()), file, line, column)
        words = [*told, *facts_at(state.opened, file, line, column)]
        text = "\n\n".join(words)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.PlainText, text)) if words else None

    def _publish(self, uri: str, diagnostics: list[lsp.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, diagnostics))

    def complete(self, params: lsp.CompletionParams) -> lsp.CompletionList | None:
        """Offer the names that fit at a place."""
        at = self.state(params.text_document.uri)
        if at is None:
            return None
        state, file = at
        line, column = state.ruler.column(file, params.position)
        offered = [
            lsp.CompletionItem(each.name, detail=each.detail, kind=lsp.CompletionItemKind.Reference)
            for each in offers(state.opened, file, line, column)
        ]
        return lsp.CompletionList(is_incomplete=False, items=offered)

    def named(self, asked: _Asked) -> tuple[bench.State, Named] | None:
        """Give the name at a place with every place where it stands."""
        at = self.state(asked.text_document.uri)
        if at is None:
            return None
        state, file = at
        named = named_at(state.opened, file, *state.ruler.column(file, asked.position))
        return (state, named) if named is not None else None

    def places(self, asked: _Asked, *, declared: bool) -> list[lsp.Location]:
        """Give the places of a name, or those alone where it is declared."""
        found = self.named(asked)
        if found is None:
            return []
        state, named = found
        uses = named.declared if declared else named.places
        return [lsp.Location(state.uri(use.span.file), state.ruler.range(use.span)) for use in uses]

    def rename(self, params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        """Give the edits that give a name's thing another one.

        Raises:
            JsonRpcException: the new name cannot be taken; the words say why.
        """
        found = self.named(params)
        if found is None:
            return None
        state, named = found
        try:
            spans = rename(state.opened, named, params.new_name)
        except RefusedError as refused:
            raise JsonRpcException(str(refused), lsp.LSPErrorCodes.RequestFailed.value) from refused
        changes: dict[str, list[lsp.TextEdit]] = {}
        for span in spans:
            edit = lsp.TextEdit(state.ruler.range(span), params.new_name)
            changes.setdefault(state.uri(span.file), []).append(edit)
        return lsp.WorkspaceEdit(changes)


def make_server() -> StoryServer:
    """Make the server, with everything that it can be asked."""
    server = StoryServer()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        await server.look(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        await server.look(params.text_document.uri, rest=REST)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        await server.look(params.text_document.uri, explore=True)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        await server.look(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=list(" {[(")))
    def complete(params: lsp.CompletionParams) -> lsp.CompletionList | None:
        return server.complete(params)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        return server.hover(params)

    _add_names(server)
    return server


def _add_names(server: StoryServer) -> None:
    """Let it be asked where names stand, and for other names."""

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def definition(params: lsp.DefinitionParams) -> list[lsp.Location]:
        return server.places(params, declared=True)

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def references(params: lsp.ReferenceParams) -> list[lsp.Location]:
        return server.places(params, declared=False)

    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: lsp.PrepareRenameParams) -> lsp.Range | None:
        found = server.named(params)
        return found[0].ruler.range(found[1].use.span) if found and can_be_renamed(found[1]) else None

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def renamed(params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        return server.rename(params)


def serve() -> None:
    """Serve over standard input and output until the editor goes."""
    # pygls closes what it is given, and the program's own pipes are still wanted when it ends
    make_server().start_io(os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"))
