"""The program's verbs run: parsed, carried out, and every end turned into an exit code."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence

import click

from store.cli import crash, telling
from store.cli.verbs import EXPLORER_VERBS, HIDDEN, VERBS
from store.errors import StoreError

BROKEN_PIPE = 141
INTERRUPTED = 130


class _Verbs(click.Group):
    """A group that loads a verb's module when the verb is used, and its help from the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        verb = VERBS.get(cmd_name) or HIDDEN.get(cmd_name)
        if verb is None:
            return None
        command: click.Command = getattr(importlib.import_module(f"store.cli.{verb.module}"), verb.command)
        command.context_class = telling.Telling
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        rows = [(name, verb.help) for name, verb in VERBS.items()]
        with formatter.section("Commands"):
            formatter.write_dl([*rows, *EXPLORER_VERBS.items()])


@click.command(
    cls=_Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="",
    subcommand_metavar="[FILE|FOLDER ...] | COMMAND ...",
    epilog="Without a command the explorer opens, after reading the files named. With no store of your own "
    "it shows the sample records. MEETINGTUI_STORE or --store names the store.",
)
@click.version_option(package_name="meetingtui", message="%(prog)s %(version)s")
def program() -> None:
    """Explore records of meetings: who spoke, what was said, hot words, figures cited."""


def run(arguments: Sequence[str]) -> int:
    """Carry out the words of the command line; return the exit code."""
    return guarded(lambda: carried_out(program, arguments))


def carried_out(command: click.Command, arguments: Sequence[str], name: str = "meetingtui") -> object:
    """Parse and carry out one command; click's own `main` would end the process on a closed pipe."""
    command.context_class = telling.Telling
    with command.make_context(name, list(arguments)) as context:
        return command.invoke(context)


def guarded(work: Callable[[], object]) -> int:
    """Do `work` and return its exit code; each error that a user can act on becomes one line and a code."""
    _speak_utf8()
    try:
        code = work()
        sys.stdout.flush()
    except BrokenPipeError:
        return _hang_up()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as fault:
        return _refused(fault.format_message(), fault.exit_code)
    except StoreError as fault:
        return _refused(str(fault), fault.exit_code)
    except Exception as fault:
        return crash.told(fault)
    return code if isinstance(code, int) else 0


def _refused(sentence: str, code: int) -> int:
    telling.tell(sentence)
    return code


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: records hold Chinese, and a pipe must not lose it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _hang_up() -> int:
    """End quietly when the reader of a pipe has left, as `| head` does."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return BROKEN_PIPE
    return BROKEN_PIPE
