"""An editor, as far as the protocol sees it: a process at the other end of two pipes."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Self

PATIENCE = 60
"""Seconds until an answer that does not come is a failure; on a busy machine the first takes ten."""


class Editor:
    """Speaks framed JSON-RPC with `story-lint lsp`, with a story's folder open."""

    def __init__(self, story: Path, encodings: tuple[str, ...] = ("utf-16",)) -> None:
        self.story = story
        paths = os.pathsep.join(path for path in sys.path if path)
        command = [sys.executable, "-m", "story_lint", "lsp"]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=story,
            env={**os.environ, "PYTHONPATH": paths},
        )
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self._id = 0
        self.told: dict[str, list[dict[str, Any]]] = {}
        self._encodings = encodings

    def __enter__(self) -> Self:
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        general = {"general": {"positionEncodings": list(self._encodings)}}
        self.hello = self.ask(
            "initialize", {"processId": os.getpid(), "rootUri": self.story.as_uri(), "capabilities": general}
        )
        self.tell("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self.ask("shutdown", None)
        self.tell("exit", None)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and pipe is self._process.stdin:
                pipe.close()
        self.code = self._process.wait(PATIENCE)

    @property
    def pid(self) -> int:
        """The server's process."""
        return self._process.pid

    def turn_to(self, story: Path) -> None:
        """Go on with another story, of which nothing was told yet."""
        self.story, self.told = story, {}

    def uri(self, file: str) -> str:
        """Give a file's name as editors write it."""
        return (self.story / file).as_uri()

    def open(self, file: str, text: str | None = None) -> str:
        """Open a file; give its text."""
        words = (self.story / file).read_text(encoding="utf-8") if text is None else text
        document = {"uri": self.uri(file), "languageId": "yaml", "version": 1, "text": words}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return words

    def type(self, file: str, text: str) -> None:
        """Put other words into an open file."""
        document = {"uri": self.uri(file), "version": 2}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def save(self, file: str) -> None:
        """Save an open file."""
        self.tell("textDocument/didSave", {"textDocument": {"uri": self.uri(file)}})

    def at(self, file: str, line: int, character: int, method: str, **more: object) -> Any:
        """Ask about a place, counted from 0 as editors do."""
        place = {"line": line, "character": character}
        asked = {"textDocument": {"uri": self.uri(file)}, "position": place, **more}
        return self.ask(f"textDocument/{method}", asked)

    def tell(self, method: str, params: object) -> None:
        """Send a notification."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def ask(self, method: str, params: object) -> Any:
        """Send a request and wait for its answer; an error is given as it is."""
        self._id += 1
        self._send({"jsonrpc": "2.0", "id": self._id, "method": method, "params": params})
        answer = self._wait(lambda message: message.get("id") == self._id and "method" not in message)
        return answer.get("result") if "error" not in answer else answer["error"]

    def until(self, file: str, holds: Callable[[list[str]], bool]) -> list[dict[str, Any]]:
        """Wait until what is told of a file fits; asked with the names of the rules."""
        uri = self.uri(file)
        while uri not in self.told or not holds([each["code"] for each in self.told[uri]]):
            self._wait(lambda message: message.get("method") == "textDocument/publishDiagnostics")
        return self.told[uri]

    def _wait(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            message = self._heard.get(timeout=PATIENCE)
            if message.get("method") == "textDocument/publishDiagnostics":
                self.told[message["params"]["uri"]] = message["params"]["diagnostics"]
            if fits(message):
                return message

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({key: value for key, value in message.items() if value is not None}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _listen(self, pipe: IO[bytes]) -> None:
        while line := pipe.readline():
            length = int(line.split(b":")[1])
            while pipe.readline().strip():
                pass
            self._heard.put(json.loads(pipe.read(length)))
        pipe.close()
